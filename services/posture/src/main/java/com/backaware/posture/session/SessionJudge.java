package com.backaware.posture.session;

import com.backaware.motion.MotionEngine;
import com.backaware.motion.MotionListener;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.motion.sample.BeltSample;
import java.util.ArrayList;
import java.util.List;

/**
 * The engine of one session with everything it found. Rebuilt from stored samples it is the same as
 * without the break, because the engine is deterministic. Not thread-safe.
 */
public final class SessionJudge {
  /** Distance of the points of the tilt curve that a live view is given: 25 Hz. Chosen. */
  public static final long TILT_INTERVAL_MICROS = 40_000;

  private final Resolution resolution;
  private final MotionEngine engine;
  private final BeltSample sample = new BeltSample();
  private final List<Repetition> repetitions = new ArrayList<>();
  private final List<SetSummary> sets = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();
  private final List<Hold> holds = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private MotionListener listener = new SilentListener();
  private boolean anyUsed;
  private long firstMicros;
  private long lastMicros;
  private long nextTiltMicros = Long.MIN_VALUE;

  /** A judge at the start of a session. */
  public SessionJudge(SessionOpening opening) {
    this.resolution = opening.resolution();
    this.engine = new MotionEngine(opening.engineSettings(), new Recorder());
  }

  /** From now on, tells this listener too; what was found before is not told again. */
  public void tell(MotionListener next) {
    this.listener = next;
  }

  /**
   * Offers samples to the engine, in order.
   *
   * @return points of the tilt curve in these samples, at most one per {@link
   *     #TILT_INTERVAL_MICROS}
   */
  public List<TiltPoint> judge(SampleBlock block) {
    List<TiltPoint> curve = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      block.read(i, resolution, sample);
      if (!engine.accept(sample).rejected()) {
        used(sample.timeMicros, curve);
      }
    }
    return curve;
  }

  /** Ends the session: closes an open set. */
  public void finish() {
    engine.finish();
  }

  /** Everything so far. */
  public SessionFindings findings() {
    return new SessionFindings(
        MotionEngine.VERSION,
        engine.counts(),
        firstMicros,
        lastMicros,
        repetitions,
        sets,
        cues,
        holds,
        notices);
  }

  private void used(long timeMicros, List<TiltPoint> curve) {
    if (!anyUsed) {
      anyUsed = true;
      firstMicros = timeMicros;
    }
    lastMicros = timeMicros;
    double tilt = engine.tiltDegrees();
    if (timeMicros >= nextTiltMicros && Double.isFinite(tilt)) {
      curve.add(new TiltPoint(timeMicros, tilt));
      nextTiltMicros = timeMicros + TILT_INTERVAL_MICROS;
    }
  }

  private final class Recorder implements MotionListener {
    @Override
    public void onRepetition(Repetition repetition) {
      repetitions.add(repetition);
      listener.onRepetition(repetition);
    }

    @Override
    public void onCue(Cue cue) {
      cues.add(cue);
      listener.onCue(cue);
    }

    @Override
    public void onSet(SetSummary set) {
      sets.add(set);
      listener.onSet(set);
    }

    @Override
    public void onHold(Hold hold) {
      holds.add(hold);
      listener.onHold(hold);
    }

    @Override
    public void onNotice(Notice notice) {
      notices.add(notice);
      listener.onNotice(notice);
    }
  }

  private static final class SilentListener implements MotionListener {
    @Override
    public void onRepetition(Repetition repetition) {}

    @Override
    public void onCue(Cue cue) {}

    @Override
    public void onSet(SetSummary set) {}
  }
}

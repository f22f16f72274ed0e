package com.backaware.edge.coach;

import com.backaware.edge.cue.CueArbiter;
import com.backaware.edge.cue.CueSignal;
import com.backaware.motion.EngineSettings;
import com.backaware.motion.MotionEngine;
import com.backaware.motion.MotionListener;
import com.backaware.motion.SampleCounts;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CueHabits;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.SampleQuantizer;

/**
 * Runs the engine on the samples of one session. Samples before the point where a restarted session
 * goes on are judged in silence: they bring the engine to where it was, and what they lead to was
 * told before. One thread at a time.
 */
public final class LocalCoach {
  private static final MotionListener NOBODY =
      new MotionListener() {
        @Override
        public void onRepetition(Repetition repetition) {}

        @Override
        public void onCue(Cue cue) {}

        @Override
        public void onSet(SetSummary set) {}
      };

  private final MotionEngine engine;
  private final CueArbiter cues;
  private final FindingListener listener;
  private final MotionListener journal;
  private long offered;
  private int repetitionCount;
  private int holdCount;
  private boolean silent;

  /**
   * Creates a coach at the start of a session.
   *
   * @param cues hears every cue
   * @param listener hears what is found and is not of the past
   */
  public LocalCoach(EngineSettings settings, CueArbiter cues, FindingListener listener) {
    this(settings, cues, listener, NOBODY);
  }

  /**
   * Creates a coach at the start of a session.
   *
   * @param journal hears everything, that of the past too
   */
  public LocalCoach(
      EngineSettings settings, CueArbiter cues, FindingListener listener, MotionListener journal) {
    this.cues = cues;
    this.listener = listener;
    this.journal = journal;
    this.engine = new MotionEngine(settings, new Findings());
  }

  /** Judges a sample of the past. */
  public void replaySilently(BeltSample sample) {
    silent = true;
    accept(sample);
  }

  /** Judges the sample that has just been measured; its values are rounded to counts in place. */
  public void offer(BeltSample sample) {
    silent = false;
    cues.sampleOffered(offered);
    accept(sample);
  }

  /** Ends the session; no sample may follow. */
  public void finish() {
    engine.finish();
  }

  /** Forward tilt of the pelvis against standing, degrees; NaN until it is known. */
  public double tiltDegrees() {
    return engine.tiltDegrees();
  }

  /** Repetitions so far, those of the past included. */
  public int repetitionCount() {
    return repetitionCount;
  }

  /** Holds so far, those of the past included. */
  public int holdCount() {
    return holdCount;
  }

  /** What was learned of the wearer's faults, for the next session of this exercise. */
  public CueHabits habits() {
    return engine.habits();
  }

  /** How the samples fared so far. */
  public SampleCounts counts() {
    return engine.counts();
  }

  private void accept(BeltSample sample) {
    SampleQuantizer.quantize(sample);
    offered++;
    engine.accept(sample);
  }

  private final class Findings implements MotionListener {
    @Override
    public void onRepetition(Repetition repetition) {
      repetitionCount++;
      journal.onRepetition(repetition);
      if (!silent) {
        listener.onRepetition(repetition);
      }
    }

    @Override
    public void onHold(Hold hold) {
      holdCount++;
      journal.onHold(hold);
      if (!silent) {
        listener.onHold(hold);
      }
    }

    @Override
    public void onNotice(Notice notice) {
      journal.onNotice(notice);
      if (!silent) {
        listener.onNotice(notice);
      }
    }

    @Override
    public void onCue(Cue cue) {
      journal.onCue(cue);
      if (silent) {
        cues.silence(CueSignal.of(cue));
      } else {
        cues.heardFromBelt(CueSignal.of(cue));
      }
    }

    @Override
    public void onSet(SetSummary set) {
      // Shown are the service's, which are the ones that it stores.
      journal.onSet(set);
    }
  }
}

package com.backaware.motion.simulator;

import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.simulator.belt.Belt;
import com.backaware.motion.simulator.belt.Place;
import com.backaware.motion.simulator.body.BodyMotion;
import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.MovingFrame;
import com.backaware.motion.simulator.performance.Performance;
import com.backaware.motion.simulator.truth.Activity;
import com.backaware.motion.simulator.truth.TrueActivity;
import com.backaware.motion.simulator.truth.TrueBody;
import com.backaware.motion.simulator.truth.TrueInstant;
import com.backaware.motion.simulator.truth.TruePhase;
import com.backaware.motion.simulator.truth.TrueRepetition;
import com.backaware.motion.simulator.truth.TrueSet;

/** Reads the truth at the times of samples, which only ever go up. */
final class TruthReader {
  private final Performance performance;
  private final BodyMotion body;
  private final MovingFrame pelvis = new MovingFrame();
  private int activity;
  private int set;
  private int repetition;

  TruthReader(Performance performance) {
    this.performance = performance;
    body = new BodyMotion(performance.grid().track());
  }

  /** The truth at the sample that the belt took last. */
  TrueInstant instant(Belt belt, long stampMicros) {
    long micros = Math.round(belt.time() * 1e6);
    body.moveTo(belt.time());
    body.pelvis(pelvis);
    Activity doing = activity(micros);
    boolean inSet = inSet(micros);
    boolean repeating = repeating(micros);
    return new TrueInstant(
        micros,
        stampMicros,
        doing,
        repeating ? phase(performance.repetitions().get(repetition), micros) : TruePhase.NONE,
        inSet ? performance.sets().get(set).number() : 0,
        repeating ? performance.repetitions().get(repetition).number() : 0,
        body(),
        belt.orientation(Place.PELVIS),
        belt.orientation(Place.THORAX));
  }

  private TrueBody body() {
    Quaternion orientation = new Quaternion();
    orientation.set(pelvis.orientation);
    return new TrueBody(
        pelvis.tiltDegrees(),
        pelvis.listDegrees(),
        pelvis.headingDegrees(),
        body.value(Channel.LUMBAR_FLEXION),
        body.value(Channel.LUMBAR_BEND),
        body.value(Channel.LUMBAR_TWIST),
        body.value(Channel.UP),
        orientation);
  }

  private Activity activity(long micros) {
    while (activity + 1 < performance.activities().size()
        && micros >= performance.activities().get(activity).endMicros()) {
      activity++;
    }
    TrueActivity now = performance.activities().get(activity);
    return now.activity();
  }

  private boolean inSet(long micros) {
    if (performance.sets().isEmpty()) {
      return false;
    }
    while (set + 1 < performance.sets().size()
        && micros > performance.sets().get(set).endMicros()) {
      set++;
    }
    TrueSet now = performance.sets().get(set);
    return micros >= now.startMicros() && micros <= now.endMicros();
  }

  private boolean repeating(long micros) {
    if (performance.repetitions().isEmpty()) {
      return false;
    }
    while (repetition + 1 < performance.repetitions().size()
        && micros > performance.repetitions().get(repetition).endMicros()) {
      repetition++;
    }
    TrueRepetition now = performance.repetitions().get(repetition);
    return micros >= now.startMicros() && micros <= now.endMicros();
  }

  private TruePhase phase(TrueRepetition now, long micros) {
    boolean down = performance.descendsFirst();
    if (micros < now.turnStartMicros()) {
      return down ? TruePhase.DESCENT : TruePhase.ASCENT;
    }
    if (micros < now.turnEndMicros()) {
      return down ? TruePhase.BOTTOM : TruePhase.TOP;
    }
    return down ? TruePhase.ASCENT : TruePhase.DESCENT;
  }
}

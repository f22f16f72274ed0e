package com.backaware.motion.simulator.activity;

import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.Ease;
import com.backaware.motion.simulator.body.MotionGrid;
import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.chance.Chance;
import com.backaware.motion.simulator.person.Person;

/**
 * Walking: the pelvis rises and falls by 4 cm twice per stride, lists by 4° and turns by 4° once,
 * and each heel strike shakes it. Sizes are about those of level walking (Perry and Burnfield, Gait
 * Analysis), the rest is chosen.
 */
final class Walk implements Performer.Motion {
  private static final double RAMP_SECONDS = 0.5;
  private static final double SHAKE_METRES = 0.0009;
  private static final double SHAKE_HERTZ = 12;
  private static final double SHAKE_SECONDS = 0.04;

  private final Performer performer;
  private final Posture standing;
  private final double speed;
  private final double stepsPerSecond;
  private final double seconds;
  private final double turnPerSecond;
  private double phase;
  private double sinceStrike = 1;

  private Walk(
      Performer performer, Person person, double metres, double turnDegrees, Chance chance) {
    this.performer = performer;
    standing = performer.posture();
    double pace = chance.between(0.9, 1.25) * Math.min(1, 0.4 + Math.abs(metres) / 3);
    speed = pace * Math.signum(metres);
    stepsPerSecond = 1.9 * Math.sqrt(0.9 * pace / person.build().hipHeight());
    seconds = Math.abs(metres) / pace + RAMP_SECONDS;
    turnPerSecond = turnDegrees / (seconds - RAMP_SECONDS);
  }

  /** Walks so many metres, backwards if negative, turning by so many degrees on the way. */
  static void go(
      Performer performer, Person person, double metres, double turnDegrees, Chance chance) {
    Walk walk = new Walk(performer, person, metres, turnDegrees, chance);
    performer.bear(Support.WALKING, 1);
    performer.perform(walk.seconds, walk);
    performer.moveTo(walk.standing, 0.4);
    performer.bear(Support.STANDING, 1);
  }

  @Override
  public void pose(double time, Posture posture) {
    double going =
        Ease.leastJerk(time / RAMP_SECONDS) * Ease.leastJerk((seconds - time) / RAMP_SECONDS);
    double step = MotionGrid.STEP_SECONDS;
    performer.advance(speed * going * step, turnPerSecond * going * step);
    stride(step);
    double once = StrictMath.sin(phase);
    double twice = StrictMath.cos(2 * phase);
    posture
        .set(standing)
        .add(Channel.UP, going * (-0.015 - 0.02 * twice + shake()))
        .add(Channel.LEFT, going * 0.02 * once)
        .add(Channel.TILT, going * (2 + 1.2 * StrictMath.sin(2 * phase)))
        .add(Channel.LIST, going * 4 * StrictMath.cos(phase))
        .add(Channel.HEADING, going * 4 * once)
        .add(Channel.LUMBAR_TWIST, going * -6 * once);
  }

  private void stride(double step) {
    double before = phase;
    phase += Math.PI * stepsPerSecond * step;
    boolean strikes = Math.floor(phase / Math.PI) > Math.floor(before / Math.PI);
    sinceStrike = strikes ? 0 : sinceStrike + step;
  }

  private double shake() {
    return -SHAKE_METRES
        * StrictMath.exp(-sinceStrike / SHAKE_SECONDS)
        * StrictMath.sin(2 * Math.PI * SHAKE_HERTZ * sinceStrike);
  }
}

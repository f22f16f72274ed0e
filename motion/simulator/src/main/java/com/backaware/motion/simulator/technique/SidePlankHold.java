package com.backaware.motion.simulator.technique;

import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.movement.Held;
import com.backaware.motion.simulator.person.Build;
import com.backaware.motion.simulator.person.Person;

/** The side plank on one forearm. */
final class SidePlankHold implements Held {
  // Height of the feet's middle, and of the shoulder above the elbow as a part of the upper arm.
  private static final double FEET = 0.06;
  private static final double UPRIGHT_ARM = 0.95;

  private final Posture start;
  private final int side;

  SidePlankHold(Person person) {
    Build build = person.build();
    side = person.side();
    double sine = (UPRIGHT_ARM * build.upperArm() + 0.03 - FEET) / build.ankleToShoulder();
    double list = 90 - Math.toDegrees(StrictMath.asin(sine));
    start =
        new Posture()
            .set(Channel.UP, FEET + (build.thigh() + build.shank()) * sine)
            .set(Channel.FORWARD, 0.1)
            .set(Channel.LIST, list * side);
  }

  @Override
  public Posture start() {
    return start;
  }

  @Override
  public void addLimbs(double seconds, Posture posture) {
    // The limbs bear the body and stay where they are.
  }

  @Override
  public void addSinking(double degrees, Posture posture) {
    posture.add(Channel.LIST, -degrees * side);
  }
}

package com.backaware.motion.simulator.movement;

import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.person.Build;
import com.backaware.motion.simulator.person.Person;

/**
 * Postures between which a body moves around its exercises. Angles and heights without a source are
 * chosen.
 */
public final class Stances {
  /** Half the thickness of a body that lies, metres. */
  private static final double LYING_HEIGHT = 0.10;

  /** Height of a bench, metres. */
  private static final double BENCH_HEIGHT = 0.43;

  private Stances() {}

  /** Standing upright. */
  public static Posture standing(Person person) {
    return new Posture().set(Channel.UP, person.build().hipHeight());
  }

  /** Bent over to the floor. */
  public static Posture bent(Person person) {
    return standing(person)
        .add(Channel.UP, -0.17 * person.build().height())
        .add(Channel.FORWARD, -0.12)
        .set(Channel.TILT, 52)
        .set(Channel.LUMBAR_FLEXION, 0.5 * person.mobility().lumbarFlexion());
  }

  /** On both knees, upright. */
  public static Posture kneeling(Person person) {
    return new Posture()
        .set(Channel.UP, person.build().thigh() + 0.05)
        .set(Channel.FORWARD, 0.1)
        .set(Channel.TILT, 6);
  }

  /** On hands and knees. */
  public static Posture onAllFours(Person person) {
    return new Posture()
        .set(Channel.UP, person.build().thigh() + 0.05)
        .set(Channel.FORWARD, 0.15)
        .set(Channel.TILT, 84)
        .set(Channel.LUMBAR_FLEXION, 3);
  }

  /** A straight body on toes and on hands or forearms. */
  public static Posture plank(Person person, double shoulderHeight) {
    Build build = person.build();
    double ankle = 0.09;
    double sine = (shoulderHeight - ankle) / build.ankleToShoulder();
    return new Posture()
        .set(Channel.UP, ankle + (build.thigh() + build.shank()) * sine)
        .set(Channel.FORWARD, 0.2)
        .set(Channel.TILT, 90 - Math.toDegrees(StrictMath.asin(sine)));
  }

  /** Sitting on the floor, knees bent. */
  public static Posture sittingOnFloor() {
    return new Posture()
        .set(Channel.UP, LYING_HEIGHT)
        .set(Channel.FORWARD, -0.35)
        .set(Channel.TILT, -28)
        .set(Channel.LUMBAR_FLEXION, 22);
  }

  /** Lying on the back on the floor, knees bent. */
  public static Posture supine() {
    return new Posture()
        .set(Channel.UP, LYING_HEIGHT)
        .set(Channel.FORWARD, -0.35)
        .set(Channel.TILT, -88);
  }

  /** Sitting on a bench. */
  public static Posture seated() {
    return new Posture()
        .set(Channel.UP, BENCH_HEIGHT + LYING_HEIGHT)
        .set(Channel.FORWARD, -0.38)
        .set(Channel.TILT, -12)
        .set(Channel.LUMBAR_FLEXION, 8);
  }

  /** Lying on the back on a bench, feet on the floor, the low back in its natural arch. */
  public static Posture supineOnBench() {
    return seated().set(Channel.TILT, -82).set(Channel.LUMBAR_FLEXION, -4);
  }

  /** Sitting on the floor, shoulder blades on a bench, hips low: the start of a hip thrust. */
  public static Posture leaningOnBench(double lumbarFlexion) {
    return sittingOnFloor()
        .add(Channel.UP, 0.06)
        .set(Channel.TILT, -50)
        .set(Channel.LUMBAR_FLEXION, lumbarFlexion);
  }

  /** Held in a hinge, as for a row: 45° to 70°, a person's own. */
  public static Posture hinged(Person person) {
    return standing(person)
        .add(Channel.UP, -0.12)
        .add(Channel.FORWARD, -0.14)
        .set(Channel.TILT, person.chance("held hinge").between(45, 70))
        .set(Channel.LUMBAR_FLEXION, 0.15 * person.mobility().lumbarFlexion());
  }
}

package com.backaware.motion.simulator.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.movement.OwnPattern;
import org.junit.jupiter.api.Test;

final class PersonTest {
  private static final int PEOPLE = 500;

  @Test
  void of_manySeeds_coversTheRangesOfMobility() {
    double leastFlexion = 99;
    double mostFlexion = 0;
    for (long seed = 0; seed < PEOPLE; seed++) {
      Person person = Person.of(seed);
      leastFlexion = Math.min(leastFlexion, person.mobility().lumbarFlexion());
      mostFlexion = Math.max(mostFlexion, person.mobility().lumbarFlexion());
      assertThat(person.mobility().lumbarExtension()).isBetween(5.0, 34.0);
      assertThat(person.build().height()).isBetween(1.5, 2.0);
      assertThat(person.standingTiltDegrees()).isBetween(2.0, 20.0);
    }

    assertThat(leastFlexion).isBetween(36.0, 45.0);
    assertThat(mostFlexion).isBetween(72.0, 83.0);
  }

  @Test
  void pattern_ofManyPeople_hasSquatsFrom24To50Degrees() {
    double least = 99;
    double most = 0;
    for (long seed = 0; seed < PEOPLE; seed++) {
      OwnPattern pattern = OwnPattern.of(Person.of(seed), Exercise.SQUAT);
      least = Math.min(least, pattern.tilt());
      most = Math.max(most, pattern.tilt());
      assertThat(pattern.travel()).isBetween(0.22, 0.68);
      assertThat(pattern.tiltSpread()).isBetween(0.95, 3.0);
    }

    assertThat(least).isBetween(24.0, 28.0);
    assertThat(most).isBetween(46.0, 50.0);
  }

  @Test
  void of_theSameSeed_isTheSamePerson() {
    assertThat(Person.of(9)).isEqualTo(Person.of(9)).isNotEqualTo(Person.of(10));
  }
}

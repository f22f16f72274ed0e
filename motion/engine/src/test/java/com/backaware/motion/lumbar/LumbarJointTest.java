package com.backaware.motion.lumbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The angles, on invented wearers whose truth is known. */
final class LumbarJointTest {
  private static final int MOUNTINGS = 8;

  @Test
  void flexion_anyMounting_isLearnedFromTheFirstBend() {
    for (int seed = 0; seed < MOUNTINGS; seed++) {
      LumbarWearer wearer = new LumbarWearer(BackMotions.bends(4), 1, seed).wear(40);
      assertThat(wearer.flexion.count()).isGreaterThan(3800);
      assertThat(wearer.flexion.rootMeanSquare()).as("mounting %d", seed).isLessThan(1.5);
      assertThat(wearer.flexion.largest()).as("mounting %d", seed).isLessThan(4);
      assertThat(wearer.tracker.joint().knowledge()).isEqualTo(Knowledge.BENDS);
    }
  }

  @Test
  void flexion_perfectSensors_dependsNotOnTheMounting() {
    LumbarWearer first = new LumbarWearer(BackMotions.squats(3), 0, 0).wear(20);
    for (int seed = 1; seed < MOUNTINGS; seed++) {
      LumbarWearer other = new LumbarWearer(BackMotions.squats(3), 0, seed).wear(20);
      assertThat(other.tracker.flexionDegrees())
          .isCloseTo(first.tracker.flexionDegrees(), within(0.1));
    }
  }

  @Test
  void flexion_hingesAndSquats_staysWithinADegree() {
    for (int seed = 0; seed < MOUNTINGS; seed++) {
      LumbarWearer hinges = new LumbarWearer(BackMotions.hinges(4), 1, seed).wear(40);
      LumbarWearer squats = new LumbarWearer(BackMotions.squats(3), 1, seed).wear(40);
      assertThat(hinges.flexion.rootMeanSquare()).isLessThan(1.5);
      assertThat(squats.flexion.rootMeanSquare()).isLessThan(1);
    }
  }

  @Test
  void flexion_twentyMinutesOfDriftingSensors_driftsNot() {
    BackMotion session =
        BackMotions.sequence(
            20,
            BackMotions.squats(3),
            BackMotions.walk(),
            BackMotions.bends(4),
            BackMotions.twists(4),
            BackMotions.still(),
            BackMotions.hinges(4),
            BackMotions.sideBends(4));
    LumbarWearer wearer = new LumbarWearer(session, 1, 11).wear(18 * 60).fresh().wear(120);
    assertThat(wearer.flexion.count()).isEqualTo(12_000);
    assertThat(wearer.flexion.rootMeanSquare()).isLessThan(1);
    assertThat(wearer.flexion.mean()).isCloseTo(0, within(0.8));
    assertThat(wearer.sideBend.rootMeanSquare()).isLessThan(2);
    assertThat(wearer.rotation.rootMeanSquare()).isLessThan(3);
  }

  @Test
  void angles_calibratedWalkingAndTwisting_areRightWithoutABend() {
    LumbarWearer walk = new LumbarWearer(BackMotions.walk(), 1, 3).calibrated();
    walk.wear(20).fresh().wear(100);
    assertThat(walk.flexion.rootMeanSquare()).isLessThan(0.6);
    assertThat(walk.sideBend.rootMeanSquare()).isLessThan(1.5);
    assertThat(walk.rotation.rootMeanSquare()).isLessThan(4);
    LumbarWearer twists = new LumbarWearer(BackMotions.twists(4), 1, 3).calibrated();
    twists.wear(20).fresh().wear(100);
    assertThat(twists.flexion.rootMeanSquare()).isLessThan(0.6);
    assertThat(twists.rotation.rootMeanSquare()).isLessThan(4);
  }

  @Test
  void sideBend_bendingSideways_isRightSideDownPositive() {
    LumbarWearer wearer = new LumbarWearer(BackMotions.sideBends(4), 0, 5).calibrated().wear(41);
    assertThat(wearer.sideBend.rootMeanSquare()).isLessThan(0.3);
    assertThat(wearer.tracker.sideBendDegrees()).isCloseTo(20, within(1.0));
  }

  @Test
  void flexion_plank_seesTheSag() {
    LumbarWearer wearer = new LumbarWearer(BackMotions.plank(), 1, 2).calibrated();
    wearer.wear(10).fresh().wear(60);
    assertThat(wearer.flexion.count()).isEqualTo(6000);
    assertThat(wearer.flexion.rootMeanSquare()).isLessThan(1);
  }

  @Test
  void flexion_onTheBack_bridging_isRight() {
    LumbarWearer wearer = new LumbarWearer(BackMotions.bridges(), 1, 2).calibrated();
    wearer.wear(10).fresh().wear(60);
    assertThat(wearer.flexion.count()).isEqualTo(6000);
    assertThat(wearer.flexion.rootMeanSquare()).isLessThan(1);
  }

  @Test
  void flexion_longOnTheSide_endsBeforeTheHeadingHasDriftedFar() {
    LumbarWearer wearer = new LumbarWearer(standThenLieOnTheSide(), 1, 2).calibrated().wear(35);
    assertThat(wearer.tracker.flexionDegrees()).isFinite();
    wearer.wear(300);
    assertThat(wearer.tracker.flexionDegrees()).isNaN();
    assertThat(wearer.flexion.largest()).isLessThan(3);
    assertThat(wearer.tracker.sideBendDegrees()).isCloseTo(0, within(2.0));
  }

  @Test
  void flexion_notCalibratedAndLyingDown_isTakenBack() {
    for (BackMotion motion : new BackMotion[] {BackMotions.bridges(), BackMotions.sidePlank()}) {
      LumbarWearer wearer = new LumbarWearer(motion, 1, 2).wear(15);
      assertThat(wearer.tracker.joint().knowledge()).isEqualTo(Knowledge.NONE);
      assertThat(wearer.tracker.flexionDegrees()).isNaN();
    }
  }

  @Test
  void knowledge_notCalibratedAndBendingSideways_staysNone() {
    LumbarWearer wearer = new LumbarWearer(BackMotions.sideBends(6), 1, 3).wear(60);
    assertThat(wearer.tracker.joint().knowledge()).isEqualTo(Knowledge.NONE);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.005, 0.01, 0.02, 0.04})
  void flexion_anyRate_isRight(double interval) {
    LumbarWearer wearer = new LumbarWearer(BackMotions.squats(3), 1, 3).every(interval).wear(40);
    assertThat(wearer.flexion.rootMeanSquare()).isLessThan(1);
  }

  @Test
  void flexion_afterAGap_isSilentForASecondThenRight() {
    LumbarWearer wearer = new LumbarWearer(BackMotions.squats(3), 1, 3).wear(20).miss(1.7).fresh();
    wearer.wear(0.9);
    assertThat(wearer.flexion.count()).isZero();
    wearer.wear(20);
    assertThat(wearer.flexion.count()).isGreaterThan(1950);
    assertThat(wearer.flexion.rootMeanSquare()).isLessThan(1.5);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.02, 0.02})
  void flexion_gyroscopeBiasThatNobodyFinds_hardlyChanges(double bias) {
    LumbarWearer plain = new LumbarWearer(BackMotions.squats(3), 0, 4).calibrated();
    plain.wear(60);
    LumbarWearer drifting = new LumbarWearer(BackMotions.squats(3), 0, 4).calibrated();
    drifting.wear(
        60,
        s -> {
          s.thorax.gyrX += bias;
          s.thorax.gyrZ -= bias;
        });
    assertThat(drifting.flexion.rootMeanSquare()).isLessThan(plain.flexion.rootMeanSquare() + 1);
  }

  @Test
  void rezero_quiet_makesThePostureZero() {
    BackMotion stooped = (seconds, p) -> p.flexion = 0.2;
    LumbarWearer wearer = new LumbarWearer(stooped, 1, 6).calibrated().wear(3);
    LumbarJoint joint = wearer.tracker.joint();
    assertThat(joint.flexionDegrees()).isCloseTo(Math.toDegrees(0.2), within(1.0));
    assertThat(joint.rezero()).isTrue();
    wearer.wear(1);
    assertThat(joint.flexionDegrees()).isCloseTo(0, within(0.5));
  }

  @Test
  void rezero_moving_changesNothing() {
    LumbarWearer wearer = new LumbarWearer(BackMotions.bends(4), 0, 6).calibrated().wear(1.2);
    assertThat(wearer.tracker.joint().rezero()).isFalse();
    wearer.wear(20);
    assertThat(wearer.flexion.rootMeanSquare()).isLessThan(0.5);
  }

  @Test
  void rezero_onTheSide_isRefused() {
    LumbarWearer wearer = new LumbarWearer(standThenLieOnTheSide(), 0, 6).calibrated().wear(40);
    assertThat(wearer.tracker.joint().rezero()).isFalse();
    wearer.wear(1);
    assertThat(wearer.tracker.sideBendDegrees()).isCloseTo(0, within(1.0));
  }

  private static BackMotion standThenLieOnTheSide() {
    return (seconds, p) -> {
      if (seconds > 30) {
        BackMotions.sidePlank().pose(seconds - 30, p);
      }
    };
  }

  @Test
  void holdNeutral_slowStoop_keepsItsAngle() {
    BackMotion slump = (seconds, p) -> p.flexion = 0.002 * Math.max(0, seconds - 12);
    BackMotion session =
        (seconds, p) -> (seconds < 12 ? BackMotions.bends(4) : slump).pose(seconds, p);
    LumbarWearer wearer = new LumbarWearer(session, 0, 7).wear(12);
    wearer.tracker.joint().holdNeutral(true);
    wearer.wear(60);
    assertThat(wearer.tracker.flexionDegrees()).isCloseTo(Math.toDegrees(0.12), within(0.5));
  }

  @Test
  void update_sameSamples_givesTheSameBits() {
    LumbarWearer first = new LumbarWearer(BackMotions.squats(3), 1, 8).wear(30);
    LumbarWearer second = new LumbarWearer(BackMotions.squats(3), 1, 8).wear(30);
    assertThat(first.tracker.flexionDegrees()).isEqualTo(second.tracker.flexionDegrees());
    assertThat(first.rotation.rootMeanSquare()).isEqualTo(second.rotation.rootMeanSquare());
  }

  @Test
  void flexionRate_bending_isTheSlopeOfFlexion() {
    LumbarWearer wearer = new LumbarWearer(BackMotions.bends(4), 0, 9).calibrated().wear(17.1);
    double before = wearer.tracker.flexionDegrees();
    double rate = wearer.tracker.flexionRateDegrees();
    wearer.wear(0.01);
    double slope = (wearer.tracker.flexionDegrees() - before) / 0.01;
    assertThat(rate).isGreaterThan(20);
    assertThat(slope).isCloseTo(rate, within(0.1 * rate));
  }

  @Test
  void known_nobodyHasBentOrCalibrated_isFalse() {
    LumbarWearer wearer = new LumbarWearer(BackMotions.walk(), 1, 1).wear(60);
    assertThat(wearer.tracker.known()).isFalse();
    assertThat(wearer.tracker.flexionDegrees()).isNaN();
    assertThat(wearer.tracker.joint().knowledge()).isEqualTo(Knowledge.NONE);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 0})
  void calibrate_badDirection_saysWhatIsWrong(double value) {
    LumbarJoint joint = new LumbarJoint();
    assertThatThrownBy(() -> joint.calibrateThorax(value, 0, 0, 0, 1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("thorax")
        .hasMessageContaining(String.valueOf(value))
        .hasMessageContaining("6°");
    assertThat(joint.knowledge()).isEqualTo(Knowledge.NONE);
  }

  @Test
  void calibrate_nearlyTheSameDirections_isRefused() {
    LumbarJoint joint = new LumbarJoint();
    assertThatThrownBy(() -> joint.calibratePelvis(0, 0, 1, 0.05, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pelvis");
  }
}

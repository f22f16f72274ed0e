package com.backaware.motion.repetition.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.repetition.TiltProfile;
import org.junit.jupiter.api.Test;

final class UsualWayTest {
  private final TraceScript script = new TraceScript();
  private final UsualWay usual = new UsualWay(script.trace);

  @Test
  void leads_afterOneRepetition_isNotASetYet() {
    repeat(50, false);

    assertThat(leadsAfter(20, 0, 0.5)).isFalse();
  }

  @Test
  void leads_onTheSameWayAsTwoBefore_isTrue() {
    twoAlike();

    assertThat(leadsAfter(20, 0, 0.5)).isTrue();
    assertThat(leadsAfter(20, 8, 0.5)).as("a dropped hip is still a hinge").isTrue();
  }

  @Test
  void leads_elsewhere_isFalse() {
    twoAlike();

    assertThat(leadsAfter(5, 25, 0.5)).as("aside").isFalse();
    assertThat(leadsAfter(-30, 0, 0.5)).as("backwards").isFalse();
    assertThat(leadsAfter(90, 0, 1)).as("much further").isFalse();
  }

  @Test
  void leads_fromAnotherPose_isFalse() {
    twoAlike();
    script.move(30, 0, 0, 0.5).rest(1);

    assertThat(leadsAfter(20, 0, 0.5)).isFalse();
  }

  @Test
  void leads_whoStaysAtTheFarEnd_doesNot() {
    twoAlike();
    long start = script.point();
    script.move(50, 0, 0, 1);
    assertThat(usual.leads(start, script.point())).isTrue();

    script.rest(1.5);

    assertThat(usual.leads(start, script.point())).isFalse();
  }

  @Test
  void leads_afterTwoUnlikeOnes_isFalse() {
    repeat(50, false);
    repeat(20, true);

    assertThat(leadsAfter(20, 0, 0.5)).isFalse();
  }

  private void twoAlike() {
    repeat(50, false);
    repeat(55, true);
  }

  private void repeat(double degrees, boolean inSet) {
    script.rest(0.5);
    long start = script.point();
    script.move(degrees, 0, 0, 1).move(-degrees, 0, 0, 1);
    TiltProfile profile = new TiltProfile(script.trace);
    profile.measure(start, script.point());
    usual.add(profile, inSet);
    script.rest(0.5);
  }

  /** Whether a movement leads, from here to there; the pelvis comes back after that. */
  private boolean leadsAfter(double tiltDegrees, double listDegrees, double seconds) {
    long start = script.point();
    script.move(tiltDegrees, listDegrees, 0, seconds);
    boolean leads = usual.leads(start, script.point());
    script.move(-tiltDegrees, -listDegrees, 0, seconds).rest(0.3);
    return leads;
  }
}

package com.backaware.edge.cue;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.cue.CuePattern;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CueArbiterTest {
  private static final Duration VALID = Duration.ofSeconds(1);

  private final List<GivenCue> wearer = new ArrayList<>();
  private long nowMillis = 5_000;
  private final CueArbiter arbiter = new CueArbiter(() -> nowMillis * 1_000_000, wearer::add);

  @Test
  void cue_fromTheBeltFirst_isGivenOnce() {
    arbiter.sampleOffered(7);
    nowMillis += 2;
    arbiter.heardFromBelt(cue(7));
    nowMillis += 30;

    arbiter.heardFromService(cue(7), VALID);

    assertThat(wearer).containsExactly(new GivenCue(cue(7), CueSide.BELT, 2));
    assertThat(arbiter.tally()).isEqualTo(new CueTally(1, 1, 0, 1, 32));
  }

  @Test
  void cue_fromTheServiceFirst_isGivenOnce() {
    arbiter.sampleOffered(7);
    nowMillis += 30;
    arbiter.heardFromService(cue(7), VALID);

    arbiter.heardFromBelt(cue(7));

    assertThat(wearer).containsExactly(new GivenCue(cue(7), CueSide.SERVICE, 30));
  }

  @Test
  void serviceCue_sentTwice_isGivenOnce() {
    arbiter.sampleOffered(7);
    arbiter.heardFromService(cue(7), VALID);

    arbiter.heardFromService(cue(7), VALID);

    assertThat(wearer).hasSize(1);
  }

  @Test
  void serviceCue_pastItsValidity_isDroppedForGood() {
    arbiter.sampleOffered(7);
    nowMillis += 1_001;

    arbiter.heardFromService(cue(7), VALID);

    assertThat(wearer).isEmpty();
    assertThat(arbiter.tally().late()).isEqualTo(1);
  }

  @Test
  void serviceCue_atTheEndOfItsValidity_isGiven() {
    arbiter.sampleOffered(7);
    nowMillis += 1_000;

    arbiter.heardFromService(cue(7), VALID);

    assertThat(wearer).hasSize(1);
  }

  @Test
  void serviceCue_forASampleNeverOffered_isDropped() {
    arbiter.heardFromService(cue(7), VALID);

    assertThat(wearer).isEmpty();
  }

  @Test
  void serviceCue_forASampleLongGone_isDropped() {
    for (int number = 0; number < 10_000; number++) {
      arbiter.sampleOffered(number);
    }

    arbiter.heardFromService(cue(7), VALID);

    assertThat(wearer).isEmpty();
  }

  @Test
  void cue_ofThePast_isGivenByNeitherSide() {
    arbiter.silence(cue(7));
    arbiter.sampleOffered(7);

    arbiter.heardFromService(cue(7), VALID);
    arbiter.heardFromBelt(cue(7));

    assertThat(wearer).isEmpty();
  }

  private static CueSignal cue(long sampleNumber) {
    return new CueSignal(
        sampleNumber + "-BUTT_WINK",
        sampleNumber,
        sampleNumber * 10_000,
        Optional.of(Fault.BUTT_WINK),
        CuePattern.MOVEMENT_FAULT);
  }
}

package com.backaware.planner.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.eventing.RefusedEventException;
import com.backaware.planner.Training;
import com.backaware.planner.history.Effort;
import com.backaware.planner.history.TimedHold;
import com.backaware.planner.history.TrainedSet;
import com.backaware.planner.history.TrainingSession;
import com.backaware.posture.v1.Fault;
import com.backaware.posture.v1.Finding;
import com.backaware.posture.v1.Hold;
import com.backaware.posture.v1.Repetition;
import com.backaware.posture.v1.SessionCompleted;
import com.backaware.posture.v1.SetSummary;
import com.backaware.posture.v1.Severity;
import com.google.protobuf.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class HeardSessionTest {
  private static final Instant LATEST = Training.MONDAY.plus(Duration.ofDays(1));

  @Test
  void session_wellFormed_countsEachFaultOncePerRepetition() {
    TrainingSession session =
        HeardSession.session(squats().setSessionId("session-1").build(), LATEST);

    assertThat(session)
        .isEqualTo(
            new TrainingSession(
                "session-1",
                "squat",
                Training.MONDAY,
                Training.MONDAY.plusSeconds(60),
                List.of(new TrainedSet(10, 3)),
                Map.of("BUTT_WINK", 3),
                Effort.UNTOLD));
  }

  @Test
  void session_ofHolds_countsEachAsASetWithItsGoodTime() {
    SessionCompleted event =
        planks(
                hold(1, 30_400_000).setGoodMicros(28_900_000).putScores("SAG", 0.4),
                hold(2, 30_000_000)
                    .setGoodMicros(20_000_000)
                    .putScores("SAG", 1.4)
                    .addFindings(
                        Finding.newBuilder()
                            .setFault(Fault.FAULT_SAG)
                            .setSeverity(Severity.SEVERITY_CUE)),
                hold(3, 30_000_000).setGoodMicros(30_000_000))
            .build();

    TrainingSession session = HeardSession.session(event, LATEST);

    assertThat(session.faultRepetitions()).isEqualTo(Map.of("SAG", 1));
    assertThat(session.holdCount()).isEqualTo(3);
    List<TrainedSet> sets = session.sets();

    assertThat(sets)
        .extracting(TrainedSet::hold)
        .containsExactly(new TimedHold(30, 28), new TimedHold(30, 20), new TimedHold(30, 0));
    assertThat(sets).extracting(TrainedSet::clean).containsExactly(true, false, false);
    assertThat(sets).extracting(TrainedSet::goodHoldSeconds).containsExactly(28, 20, 0);
  }

  @Test
  void session_withWarningsOnly_countsNoFault() {
    SessionCompleted event =
        Wire.squats("user", 0, 0)
            .setRepetitions(
                0,
                Repetition.newBuilder()
                    .addFindings(
                        Finding.newBuilder()
                            .setFault(Fault.FAULT_ROUNDING)
                            .setSeverity(Severity.SEVERITY_WARN)))
            .build();

    assertThat(HeardSession.session(event, LATEST).faultRepetitions()).isEmpty();
  }

  @Test
  void session_withAFaultOfALaterRelease_countsItAsUnknown() {
    SessionCompleted event =
        Wire.squats("user", 0, 0)
            .setRepetitions(
                0,
                Repetition.newBuilder()
                    .addFindings(
                        Finding.newBuilder()
                            .setFaultValue(77)
                            .setSeverity(Severity.SEVERITY_STRONG)))
            .build();

    assertThat(HeardSession.session(event, LATEST).faultRepetitions())
        .isEqualTo(Map.of("UNKNOWN", 1));
  }

  static Stream<Arguments> absurd() {
    return Stream.of(
        absurd("no id", "session_id", squats().clearSessionId()),
        absurd("an id with a dot", "session_id", squats().setSessionId("a.b")),
        absurd("a long exercise", "exercise", squats().setExercise("x".repeat(65))),
        absurd("no start", "started_at", squats().clearStartedAt()),
        absurd(
            "a start in the year 3000", "started_at", squats().setStartedAt(at(32_503_680_000L))),
        absurd("no time at all", "started_at", squats().setStartedAt(at(Long.MAX_VALUE))),
        absurd("an end before the start", "ended_at", squats().setEndedAt(at(1_700_000_000L))),
        absurd(
            "4294967295 repetitions",
            "repetition_count of set 1 is 4294967295",
            squats().setSets(0, SetSummary.newBuilder().setNumber(1).setRepetitionCount(-1))),
        absurd(
            "more flagged than done",
            "flagged_repetition_count of set 1 is 11",
            squats()
                .setSets(
                    0,
                    SetSummary.newBuilder()
                        .setNumber(1)
                        .setRepetitionCount(10)
                        .setFlaggedRepetitionCount(11))),
        absurd("a hold that ends before it starts", "length of hold 1", planks(hold(1, -5))),
        absurd("a hold of a century", "length of hold 2", planks(hold(2, 3_155_760_000_000_000L))),
        absurd(
            "an absurd good time",
            "good_micros of hold 1 is 18446744073709551615",
            planks(hold(1, 5).setGoodMicros(-1))),
        absurd("repetitions outside of sets", "number of repetitions", squats().clearSets()));
  }

  @ParameterizedTest
  @MethodSource("absurd")
  void session_absurd_isRefusedNamingFieldAndRange(SessionCompleted event, String field) {
    assertThatThrownBy(() -> HeardSession.session(event, LATEST))
        .isInstanceOf(RefusedEventException.class)
        .hasMessageContaining(field)
        .hasMessageContaining("accepted: ");
  }

  @Test
  void userId_blank_isRefused() {
    assertThatThrownBy(() -> HeardSession.userId(squats().setUserId(" ").build()))
        .isInstanceOf(RefusedEventException.class)
        .hasMessageContaining("user_id");
  }

  private static SessionCompleted.Builder squats() {
    return Wire.squats("user", 0, 3);
  }

  private static SessionCompleted.Builder planks(Hold.Builder... holds) {
    SessionCompleted.Builder session = squats().setExercise("plank").clearSets().clearRepetitions();
    for (Hold.Builder hold : holds) {
      session.addHolds(hold).addSets(SetSummary.newBuilder().setNumber(hold.getNumber()));
    }
    return session;
  }

  private static Hold.Builder hold(int number, long micros) {
    return Hold.newBuilder()
        .setNumber(number)
        .setStartMicros(2_000_000)
        .setEndMicros(2_000_000 + micros);
  }

  private static Timestamp at(long seconds) {
    return Timestamp.newBuilder().setSeconds(seconds).build();
  }

  private static Arguments absurd(String name, String field, SessionCompleted.Builder event) {
    return Arguments.of(Named.of(name, event.build()), field);
  }
}

package com.backaware.planner.history;

import static com.backaware.planner.Training.clean;
import static com.backaware.planner.Training.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class HistoryTest {

  @Test
  void with_sessionsOutOfOrder_keepsThemByStart() {
    History history = History.empty().with(clean(3, "squat", 1, 5)).with(clean(1, "squat", 1, 5));

    assertThat(history.recent()).extracting(TrainingSession::startedAt).isSorted();
    assertThat(history.latest()).contains(clean(3, "squat", 1, 5));
    assertThat(history.sessionCount()).isEqualTo(2);
  }

  @Test
  void with_moreThanFits_forgetsTheOldestButKnowsItsId() {
    History history = History.empty();
    for (int day = 0; day < History.MAX_RECENT + 5; day++) {
      history = history.with(clean(day, "squat", 1, 5));
    }

    assertThat(history.recent()).hasSize(History.MAX_RECENT);
    assertThat(history.recent().get(0)).isEqualTo(clean(5, "squat", 1, 5));
    assertThat(history.knows("session-0-squat")).isTrue();
    assertThat(history.sessionCount()).isEqualTo(History.MAX_RECENT + 5);
  }

  @Test
  void habit_isTheFaultFoundMostAndWhere() {
    History history =
        History.empty()
            .with(session(0, "squat", 1, 10, 3, Map.of("BUTT_WINK", 3, "EXCESSIVE_LEAN", 1)))
            .with(session(1, "deadlift", 1, 8, 2, Map.of("ROUNDING", 2)));

    assertThat(FaultHabit.in(history)).contains(new FaultHabit("BUTT_WINK", "squat", 3, 10, 0));
  }

  @Test
  void habit_ofOneSlip_isNone() {
    History history = History.empty().with(session(0, "squat", 1, 10, 1, Map.of("BUTT_WINK", 1)));

    assertThat(FaultHabit.in(history)).isEmpty();
  }

  @Test
  void habit_thatIsLongAgo_isNone() {
    History history = History.empty().with(session(0, "squat", 1, 10, 4, Map.of("BUTT_WINK", 4)));
    for (int day = 1; day <= FaultHabit.SESSIONS; day++) {
      history = history.with(clean(day, "squat", 1, 10));
    }

    assertThat(FaultHabit.in(history)).isEmpty();
  }
}

package com.backaware.edge.queue.kept;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.edge.session.BeltSession;
import com.backaware.edge.uplink.Calibrated;
import com.backaware.motion.EngineSettings;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.cue.CoachingSettings;
import com.backaware.motion.cue.CueHabit;
import com.backaware.motion.cue.CueHabits;
import com.backaware.motion.cue.CueTiming;
import com.backaware.motion.cue.Sensitivity;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.Feature;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class QueuedSessionTest {
  private static final Instant STARTED = Instant.parse("2026-01-02T03:04:05.678Z");

  @Test
  void of_sessionWithAllThatItIsJudgedBy_givesItBack() throws IOException {
    PersonalReference reference =
        new PersonalReference(Exercise.PLANK, 3, Map.of(Feature.HELD_TILT, new Statistic(4.5, 0)));
    EngineSettings settings =
        new EngineSettings(Exercise.PLANK, Optional.of(reference))
            .with(Calibrated.at(STARTED.toEpochMilli() - 1_000), STARTED.toEpochMilli())
            .with(new CoachingSettings(Sensitivity.LOW, CueTiming.AFTER_REPETITION, true, false))
            .with(new CueHabits(Map.of(Fault.SAG, new CueHabit(0.2, 5, 12))));

    assertKept(settings);
  }

  @Test
  void of_sessionOfAStranger_givesItBack() throws IOException {
    assertKept(new EngineSettings(Exercise.SQUAT, Optional.empty()));
  }

  @Test
  void of_calibrationThatHadExpired_isRefusedAsBefore() throws IOException {
    EngineSettings settings =
        new EngineSettings(Exercise.SQUAT, Optional.empty()).with(Calibrated.at(0), 0);

    QueuedSession kept = QueuedSession.of(queued(settings).record());

    assertThat(kept.session().engineSettings().judges()).isFalse();
    assertThat(kept).isEqualTo(queued(settings, kept.session().id()));
  }

  private static void assertKept(EngineSettings settings) throws IOException {
    QueuedSession session = queued(settings);

    assertThat(QueuedSession.of(session.record())).isEqualTo(session);
  }

  private static QueuedSession queued(EngineSettings settings) {
    return queued(settings, UUID.randomUUID());
  }

  private static QueuedSession queued(EngineSettings settings, UUID id) {
    return new QueuedSession(new BeltSession(id, "belt-1", STARTED, true, settings), "127.0.0.1:1");
  }
}

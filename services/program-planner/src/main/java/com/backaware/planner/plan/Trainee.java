package com.backaware.planner.plan;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.history.History;
import com.backaware.planner.history.TrainingSession;
import com.backaware.planner.phase.GateStatus;
import com.backaware.planner.phase.PhaseState;
import com.backaware.planner.phase.Progression;
import com.backaware.planner.phase.TrainingPhase;
import com.backaware.planner.workout.Progress;
import com.backaware.planner.workout.Situation;
import com.backaware.planner.workout.Workout;
import com.backaware.planner.workout.WorkoutComposer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Everything this service knows of one person, in one document. Its methods answer the state that
 * follows; they keep nothing and ask nobody.
 *
 * @param userId whose it is
 * @param version counts the writes of the document; 0 when it has not been written yet
 * @param phase where the person is
 * @param history what has been trained
 * @param levels {@link Progress} by exercise id, in the present phase
 * @param plan what is next; null until a complete catalogue is known
 */
public record Trainee(
    @BsonId String userId,
    long version,
    PhaseState phase,
    History history,
    Map<String, Integer> levels,
    @Nullable Plan plan) {

  /** Takes a copy of the levels. */
  public Trainee {
    levels = Map.copyOf(levels);
  }

  /** Somebody new. */
  public static Trainee fresh(String userId, Instant since) {
    return new Trainee(
        userId,
        0,
        new PhaseState(TrainingPhase.MOVEMENT_QUALITY, since),
        History.empty(),
        Map.of(),
        null);
  }

  /** After a session that has not been counted before. */
  public Trainee trained(TrainingSession session, Catalogue catalogue, Instant now) {
    History longer = history.with(session);
    PhaseState next = Progression.advance(phase, longer, catalogue);
    Map<String, Integer> climbed =
        next.phase() == phase.phase() ? climbed(session, catalogue) : Map.of();
    return new Trainee(userId, version + 1, next, longer, climbed, plan)
        .planned(catalogue, session.id(), now);
  }

  /** With a first plan; the same state when the catalogue is not complete yet. */
  public Trainee planned(Catalogue catalogue, Instant now) {
    String latest = history.latest().map(TrainingSession::id).orElse(null);
    return new Trainee(userId, version + 1, phase, history, levels, plan)
        .planned(catalogue, latest, now);
  }

  private Map<String, Integer> climbed(TrainingSession session, Catalogue catalogue) {
    if (catalogue.find(session.exerciseId()).isEmpty()) {
      return levels;
    }
    Map<String, Integer> climbed = new TreeMap<>(levels);
    int before = climbed.getOrDefault(session.exerciseId(), 0);
    climbed.put(session.exerciseId(), Progress.after(before, session, phase.phase()));
    return climbed;
  }

  private Trainee planned(Catalogue catalogue, @Nullable String basedOn, Instant now) {
    if (!catalogue.missing().isEmpty()) {
      return this;
    }
    Optional<Plan> before = Optional.ofNullable(plan);
    long revision = before.map(Plan::revision).orElse(0L) + 1;
    List<GateStatus> gates = Progression.gates(phase, history, catalogue);
    WorkoutComposer composer =
        new WorkoutComposer(
            new Situation(
                catalogue,
                phase.phase(),
                gates,
                history,
                levels,
                before.map(Plan::nextWorkout).map(Workout::mainExerciseId)));
    Plan made =
        new Plan(revision, gates, composer.next("w-" + revision), composer.balance(), basedOn, now);
    return new Trainee(userId, version, phase, history, levels, made);
  }
}

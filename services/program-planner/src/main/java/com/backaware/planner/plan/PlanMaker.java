package com.backaware.planner.plan;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.history.TrainingSession;
import com.backaware.planner.intake.Goal;
import com.backaware.planner.intake.Intake;
import com.backaware.planner.intake.Readiness;
import com.backaware.planner.intake.Readiness.State;
import com.backaware.planner.intake.Wishes;
import com.backaware.planner.phase.GateStatus;
import com.backaware.planner.phase.TrainingPhase;
import com.backaware.planner.progression.ExerciseProgress;
import com.backaware.planner.week.PastWeek;
import com.backaware.planner.week.Week;
import com.backaware.planner.week.WeekPlanner;
import com.backaware.planner.week.WeekRequest;
import com.backaware.planner.workout.Balance;
import com.backaware.planner.workout.FaultResponse;
import com.backaware.planner.workout.SessionTime;
import com.backaware.planner.workout.Situation;
import com.backaware.planner.workout.Workout;
import com.backaware.planner.workout.WorkoutComposer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the plan that follows from somebody's state.
 *
 * @param now the present
 * @param gates out of the phase
 * @param all the whole catalogue
 */
record PlanMaker(Trainee trainee, Instant now, List<GateStatus> gates, Catalogue all) {
  /** Days whose sessions say what was pushed and pulled lately: four weeks. */
  private static final int LATELY_DAYS = 28;

  /**
   * The plan.
   *
   * @param week the week so far; null asks for a new one
   */
  Plan plan(long revision, @Nullable Week week, @Nullable String basedOn) {
    Intake intake = trainee.wishes();
    Readiness readiness = Readiness.of(intake);
    String id = "w-" + revision;
    boolean stopped = readiness.state() == State.STOPPED;
    Week next = stopped ? null : kept(week, readiness).orElseGet(() -> fresh(readiness));
    return new Plan(
        revision,
        gates,
        next == null ? Workout.none(id, readiness.reasons()) : workout(id, next, readiness),
        next == null ? Balance.NONE : Balance.of(next),
        readiness,
        new Wishes(intake, all).conflicts(),
        next,
        basedOn,
        now);
  }

  private Workout workout(String id, Week week, Readiness readiness) {
    return new WorkoutComposer(situation(readiness)).next(id, week).because(readiness.reasons());
  }

  /** The week so far, as long as it still fits. */
  private Optional<Week> kept(@Nullable Week week, Readiness readiness) {
    Catalogue permitted = trainee.wishes().permitted(all);
    return Optional.ofNullable(week)
        .filter(there -> there.phase() == phase(readiness))
        .filter(there -> !there.over(today(now)))
        .filter(
            there ->
                there.items().stream()
                    .allMatch(item -> permitted.find(item.exerciseId()).isPresent()))
        .filter(there -> answered(there, permitted));
  }

  /** Whether a week has something for the fault that keeps coming, as far as anything is left. */
  private boolean answered(Week week, Catalogue permitted) {
    Set<String> answers = FaultResponse.answers(trainee.history(), permitted);
    return answers.stream().noneMatch(id -> permitted.find(id).isPresent())
        || week.items().stream().anyMatch(item -> answers.contains(item.exerciseId()));
  }

  private Week fresh(Readiness readiness) {
    Intake intake = trainee.wishes();
    LocalDate from = from();
    SessionTime time = new SessionTime(phase(readiness));
    Set<String> answers = FaultResponse.answers(trainee.history(), all);
    return new WeekPlanner(
            new WeekRequest(
                intake.permitted(all),
                phase(readiness),
                from,
                intake.daysPerWeek(),
                intake.minutesPerDay(),
                intake.preferredDays(),
                intake.goals().contains(Goal.FLEXIBILITY),
                lately(from),
                past(),
                progress(readiness).keySet(),
                answers,
                all.of(Pattern.LUNGE).stream().anyMatch(lunge -> answers.contains(lunge.id())),
                time::seconds))
        .plan();
  }

  private List<PastWeek> past() {
    Plan before = trainee.plan();
    Week week = before == null ? null : before.week();
    return week == null ? List.of() : week.past();
  }

  /** Today, or tomorrow when today has been trained on. */
  private LocalDate from() {
    LocalDate today = today(now);
    return trainee.history().recent().stream()
            .anyMatch(session -> today(session.startedAt()).equals(today))
        ? today.plusDays(1)
        : today;
  }

  private List<TrainingSession> lately(LocalDate from) {
    Instant since = from.minusDays(LATELY_DAYS).atStartOfDay(ZoneOffset.UTC).toInstant();
    return trainee.history().recent().stream()
        .filter(session -> session.startedAt().isAfter(since))
        .toList();
  }

  private Situation situation(Readiness readiness) {
    return new Situation(
        trainee.wishes().permitted(all),
        phase(readiness),
        gates,
        trainee.history(),
        progress(readiness));
  }

  private TrainingPhase phase(Readiness readiness) {
    return readiness.state() == State.READY
        ? trainee.phase().phase()
        : TrainingPhase.MOVEMENT_QUALITY;
  }

  private Map<String, ExerciseProgress> progress(Readiness readiness) {
    return readiness.state() == State.READY ? trainee.progress() : Map.of();
  }

  /** The date of a moment; where somebody trains is not known, so days are those of UTC. */
  static LocalDate today(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }
}

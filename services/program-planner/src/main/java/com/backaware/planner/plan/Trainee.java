package com.backaware.planner.plan;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.history.Effort;
import com.backaware.planner.history.History;
import com.backaware.planner.history.TrainingSession;
import com.backaware.planner.intake.Intake;
import com.backaware.planner.intake.Readiness;
import com.backaware.planner.phase.GateStatus;
import com.backaware.planner.phase.PhaseState;
import com.backaware.planner.phase.Progression;
import com.backaware.planner.phase.TrainingPhase;
import com.backaware.planner.progression.DoubleProgression;
import com.backaware.planner.progression.ExerciseProgress;
import com.backaware.planner.week.Week;
import java.time.Duration;
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
 * @param progress by exercise id, in the present phase
 * @param intake what the person told; null when nothing yet
 * @param plan what is next; null until a complete catalogue is known
 */
public record Trainee(
    @BsonId String userId,
    long version,
    PhaseState phase,
    History history,
    Map<String, ExerciseProgress> progress,
    @Nullable Intake intake,
    @Nullable Plan plan) {

  /** Sessions that start so close to each other are one workout (chosen). */
  private static final Duration SAME_WORKOUT = Duration.ofHours(6);

  /** Takes a copy of the progress; documents that are older than it have none. */
  public Trainee {
    progress = progress == null ? Map.of() : Map.copyOf(progress);
  }

  /** Somebody new. */
  public static Trainee fresh(String userId, Instant since) {
    return new Trainee(
        userId,
        0,
        new PhaseState(TrainingPhase.MOVEMENT_QUALITY, since),
        History.empty(),
        Map.of(),
        null,
        null);
  }

  /** After a session that has not been counted before. */
  public Trainee trained(TrainingSession session, Catalogue catalogue, Instant now) {
    History longer = history.with(session);
    PhaseState next = Progression.advance(phase, longer, catalogue);
    Map<String, ExerciseProgress> further = counted(session, catalogue);
    return new Trainee(
            userId,
            version + 1,
            next,
            longer,
            next.phase() == phase.phase() ? further : entering(next, further, catalogue),
            intake,
            plan)
        .planned(catalogue, counted(week(), session), session.id(), now);
  }

  /** After the person told more of a session that is in the history. */
  public Trainee told(String sessionId, Effort effort, Catalogue catalogue, Instant now) {
    History fuller = history.told(sessionId, effort);
    TrainingSession session = fuller.find(sessionId).orElseThrow();
    return new Trainee(userId, version + 1, phase, fuller, told(session, catalogue), intake, plan)
        .planned(catalogue, week(), sessionId, now);
  }

  /** With a plan made now; the same state when the catalogue is not complete yet. */
  public Trainee planned(Catalogue catalogue, Instant now) {
    String latest = history.latest().map(TrainingSession::id).orElse(null);
    return new Trainee(userId, version + 1, phase, history, progress, intake, plan)
        .planned(catalogue, week(), latest, now);
  }

  /** After the person told something new. */
  public Trainee wishing(Intake told, Catalogue catalogue, Instant now) {
    String latest = history.latest().map(TrainingSession::id).orElse(null);
    return new Trainee(userId, version + 1, phase, history, progress, told, plan)
        .planned(catalogue, null, latest, now);
  }

  private Map<String, ExerciseProgress> counted(TrainingSession session, Catalogue catalogue) {
    return changed(session, catalogue, ExerciseProgress::after);
  }

  private Map<String, ExerciseProgress> told(TrainingSession session, Catalogue catalogue) {
    return changed(session, catalogue, ExerciseProgress::told);
  }

  private Map<String, ExerciseProgress> changed(
      TrainingSession session, Catalogue catalogue, ProgressStep step) {
    Optional<Exercise> exercise = catalogue.find(session.exerciseId());
    if (exercise.isEmpty()) {
      return progress;
    }
    Map<String, ExerciseProgress> changed = new TreeMap<>(progress);
    ExerciseProgress before = changed.getOrDefault(session.exerciseId(), ExerciseProgress.START);
    changed.put(
        session.exerciseId(),
        step.apply(before, session, new DoubleProgression(exercise.get(), phase.phase())));
    return changed;
  }

  /** One step of an exercise's progress. */
  private interface ProgressStep {
    ExerciseProgress apply(
        ExerciseProgress before, TrainingSession session, DoubleProgression progression);
  }

  private static Map<String, ExerciseProgress> entering(
      PhaseState next, Map<String, ExerciseProgress> earlier, Catalogue catalogue) {
    Map<String, ExerciseProgress> entered = new TreeMap<>();
    earlier.forEach(
        (id, progress) ->
            catalogue
                .find(id)
                .map(exercise -> new DoubleProgression(exercise, next.phase()))
                .map(progression -> progression.entering(progress.now()))
                .ifPresent(standing -> entered.put(id, ExerciseProgress.at(standing))));
    return entered;
  }

  /**
   * Whether a plan has to be made although nothing has happened: there is none, or its week is
   * over.
   */
  public boolean due(Instant now) {
    return plan == null
        || (plan.readiness().state() != Readiness.State.STOPPED
            && (plan.week() == null || plan.week().over(PlanMaker.today(now))));
  }

  private @Nullable Week week() {
    return plan == null ? null : plan.week();
  }

  /** A session is a day of the week, unless it belongs to one that has been counted. */
  private @Nullable Week counted(@Nullable Week week, TrainingSession session) {
    boolean sameDay =
        history.recent().stream().anyMatch(other -> session.startsWithin(SAME_WORKOUT, other));
    boolean before = week != null && PlanMaker.today(session.startedAt()).isBefore(week.startsOn());
    return week == null || sameDay || before ? week : week.trained();
  }

  private Trainee planned(
      Catalogue catalogue, @Nullable Week week, @Nullable String basedOn, Instant now) {
    if (!catalogue.missing().isEmpty()) {
      return this;
    }
    long revision = plan == null ? 1 : plan.revision() + 1;
    List<GateStatus> gates = Progression.gates(phase, history, catalogue);
    Plan made = new PlanMaker(this, now, gates, catalogue).plan(revision, week, basedOn);
    return new Trainee(userId, version, phase, history, progress, intake, made);
  }

  /** What the person told, or what plans begin with. */
  public Intake wishes() {
    return intake == null ? Intake.UNTOLD : intake;
  }
}

package com.backaware.planner.plan;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.catalogue.CatalogueStore;
import com.backaware.planner.history.Effort;
import com.backaware.planner.history.TrainingSession;
import com.backaware.planner.intake.Intake;
import com.backaware.planner.intake.IntakeDesk;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps each person's plan: one change per session, whatever comes twice or at the same time. A
 * write that finds the state changed reads again and decides again.
 */
@ApplicationScoped
public class PlanKeeper implements IntakeDesk {
  /** Tries against others who write the same document (chosen). */
  private static final int MAX_TRIES = 20;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);

  private final TraineeStore trainees;
  private final CatalogueStore catalogue;
  private final PlanAnnouncement announcement;
  private final Clock clock;

  PlanKeeper(
      TraineeStore trainees, CatalogueStore catalogue, PlanAnnouncement announcement, Clock clock) {
    this.trainees = trainees;
    this.catalogue = catalogue;
    this.announcement = announcement;
    this.clock = clock;
  }

  /** Counts a session; one that was counted before changes nothing. */
  public Uni<Void> train(String userId, TrainingSession session) {
    return persistently(
            () -> state(userId, session.startedAt()).chain(trainee -> trained(trainee, session)))
        .replaceWithVoid();
  }

  /**
   * A person's state with a plan, which is made now when there is none yet or its week is over.
   *
   * @return fails with {@link CatalogueMissingException} while no plan can be made
   */
  public Uni<Trainee> plan(String userId) {
    return persistently(() -> state(userId, now()).chain(this::planned));
  }

  /**
   * Takes what a person told of a session, and plans again.
   *
   * @return fails with {@link SessionUnknownException} when the session is not among the recent
   *     ones
   */
  public Uni<Trainee> tell(String userId, String sessionId, Effort effort) {
    return persistently(
        () -> state(userId, now()).chain(trainee -> told(trainee, sessionId, effort)));
  }

  @Override
  public Uni<Optional<Intake>> intake(String userId) {
    return trainees.find(userId).map(found -> found.map(Trainee::intake));
  }

  @Override
  public Uni<Void> take(String userId, Intake intake) {
    return persistently(() -> state(userId, now()).chain(trainee -> wishing(trainee, intake)))
        .replaceWithVoid();
  }

  private Uni<Trainee> wishing(Trainee trainee, Intake intake) {
    return intake.equals(trainee.intake())
        ? Uni.createFrom().item(trainee)
        : catalogue
            .current()
            .chain(known -> decide(trainee, () -> trainee.wishing(intake, known, now())));
  }

  private Uni<Trainee> told(Trainee trainee, String sessionId, Effort effort) {
    Optional<TrainingSession> session = trainee.history().find(sessionId);
    if (session.isEmpty()) {
      return Uni.createFrom().failure(new SessionUnknownException(sessionId));
    }
    if (session.get().effort().equals(effort)) {
      return planned(trainee);
    }
    return catalogue
        .current()
        .chain(PlanKeeper::complete)
        .chain(known -> decide(trainee, () -> trainee.told(sessionId, effort, known, now())));
  }

  private static Uni<Catalogue> complete(Catalogue known) {
    return known.missing().isEmpty()
        ? Uni.createFrom().item(known)
        : Uni.createFrom().failure(new CatalogueMissingException(known.missing()));
  }

  private Uni<Trainee> state(String userId, Instant since) {
    return trainees.find(userId).map(found -> found.orElseGet(() -> Trainee.fresh(userId, since)));
  }

  private Uni<Trainee> trained(Trainee trainee, TrainingSession session) {
    if (trainee.history().knows(session.id())) {
      return Uni.createFrom().item(trainee);
    }
    return catalogue
        .current()
        .chain(known -> decide(trainee, () -> trainee.trained(session, known, now())));
  }

  private Uni<Trainee> planned(Trainee trainee) {
    if (!trainee.due(now())) {
      return Uni.createFrom().item(trainee);
    }
    return catalogue
        .current()
        .chain(PlanKeeper::complete)
        .chain(known -> decide(trainee, () -> trainee.planned(known, now())));
  }

  /** Planning a week takes too long for the threads that carry requests. */
  private Uni<Trainee> decide(Trainee before, Supplier<Trainee> decision) {
    return Uni.createFrom()
        .item(decision)
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .chain(after -> write(before, after));
  }

  private Uni<Trainee> write(Trainee before, Trainee after) {
    return trainees
        .write(
            after,
            Optional.ofNullable(after.plan())
                .filter(plan -> !plan.equals(before.plan()))
                .map(plan -> announcement.of(after, plan)))
        .map(
            written -> {
              if (!written) {
                throw new OvertakenException();
              }
              return after;
            });
  }

  /** The present, to the millisecond, which is what the store keeps. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static <T> Uni<T> persistently(Supplier<Uni<T>> attempt) {
    return Uni.createFrom()
        .deferred(attempt::get)
        .onFailure(OvertakenException.class)
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .atMost(MAX_TRIES);
  }

  /** Somebody else wrote the document between our reading and our writing. */
  private static final class OvertakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OvertakenException() {
      super("the plan was changed by others " + (MAX_TRIES + 1) + " times in a row");
    }
  }
}

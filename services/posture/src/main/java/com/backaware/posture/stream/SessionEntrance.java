package com.backaware.posture.stream;

import com.backaware.posture.session.SessionOpening;
import io.grpc.SynchronizationContext;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A call's way into its session: admitted, then alone in its seat, then with what is stored.
 * Everything is told in the turns of the call.
 */
final class SessionEntrance {
  private final StreamDesk desk;
  private final SynchronizationContext turns;
  private final SessionSeats.Occupant call;
  private boolean seated;

  SessionEntrance(StreamDesk desk, SynchronizationContext turns, SessionSeats.Occupant call) {
    this.desk = desk;
    this.turns = turns;
    this.call = call;
  }

  /** Whether the call has taken the seat, or waits for it: it leaves only once it is loaded. */
  boolean isSeated() {
    return seated;
  }

  /**
   * Goes in.
   *
   * @param wanted whether the call still wants to, asked before it takes the seat
   * @param loaded hears what is stored
   * @param refused hears why the call may not, or cannot
   */
  void enter(
      SessionOpening opening,
      BooleanSupplier wanted,
      Consumer<LoadedSession> loaded,
      Consumer<Throwable> refused) {
    desk.opener()
        .admit(opening)
        .subscribe()
        .with(
            admitted ->
                turns.execute(
                    () -> {
                      if (wanted.getAsBoolean()) {
                        takeSeat(opening, loaded, refused);
                      }
                    }),
            failure -> turns.execute(() -> refused.accept(failure)));
  }

  private void takeSeat(
      SessionOpening opening, Consumer<LoadedSession> loaded, Consumer<Throwable> refused) {
    seated = true;
    desk.seats()
        .claim(opening.sessionId(), call)
        .whenComplete((nothing, failure) -> turns.execute(() -> load(opening, loaded, refused)));
  }

  private void load(
      SessionOpening opening, Consumer<LoadedSession> loaded, Consumer<Throwable> refused) {
    desk.opener()
        .load(opening)
        .subscribe()
        .with(
            found -> turns.execute(() -> loaded.accept(found)),
            failure -> turns.execute(() -> refused.accept(failure)));
  }
}

package com.backaware.posture.live;

import com.backaware.posture.session.SessionFindings;
import com.backaware.posture.session.SessionOpening;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;

/** All running sessions of this process, and who watches them: each user their own. */
@ApplicationScoped
public class LiveSessions {
  /**
   * Events held for a view that is slower than its session (chosen): a minute of tilt batches. Past
   * it the view loses tilt points; everything else, which is little, still waits for it.
   */
  static final int HELD_PER_VIEW = 256;

  private final ConcurrentHashMap<String, LiveAudience> audiences = new ConcurrentHashMap<>();

  /**
   * A session starts or goes on.
   *
   * @param before what was found before a break
   */
  public LiveSession open(SessionOpening opening, SessionFindings before) {
    LiveSession[] opened = new LiveSession[1];
    audiences.compute(
        opening.userId(),
        (user, known) -> {
          LiveAudience audience = known == null ? new LiveAudience() : known;
          opened[0] = new LiveSession(audience, opening, before, () -> tidy(user));
          audience.enter(opened[0]);
          return audience;
        });
    return opened[0];
  }

  /** Forgets a user whom nobody watches and who does not train. */
  private void tidy(String userId) {
    audiences.computeIfPresent(userId, (user, known) -> known.isIdle() ? null : known);
  }

  /**
   * What happens in the sessions of one user: first what is running now, with what was found so
   * far, then everything as it happens. A slow reader loses tilt points and nothing else.
   */
  public Multi<LiveEvent> watch(String userId) {
    return Multi.createFrom()
        .<LiveEvent>emitter(
            view -> {
              LiveAudience watched =
                  audiences.compute(
                      userId,
                      (user, known) -> {
                        LiveAudience audience = known == null ? new LiveAudience() : known;
                        audience.watch(view);
                        return audience;
                      });
              view.onTermination(
                  () -> {
                    watched.unwatch(view);
                    tidy(userId);
                  });
            },
            BackPressureStrategy.BUFFER)
        .emitOn(Infrastructure.getDefaultExecutor(), HELD_PER_VIEW);
  }

  /** Sessions that are running in this process. */
  public int count() {
    return audiences.values().stream().mapToInt(LiveAudience::sessionCount).sum();
  }
}

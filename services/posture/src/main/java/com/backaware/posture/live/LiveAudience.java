package com.backaware.posture.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.LinkedHashSet;
import java.util.Set;

/** The running sessions of one user and the views that watch them. Thread-safe; nothing blocks. */
final class LiveAudience {
  private final Set<LiveSession> sessions = new LinkedHashSet<>();
  private final Set<MultiEmitter<? super LiveEvent>> views = new LinkedHashSet<>();

  synchronized void enter(LiveSession session) {
    sessions.add(session);
    session.soFar().forEach(this::tell);
  }

  synchronized void leave(LiveSession session, LiveEvent.Closed closed) {
    if (sessions.remove(session)) {
      tell(closed);
    }
  }

  synchronized void watch(MultiEmitter<? super LiveEvent> view) {
    sessions.forEach(session -> session.soFar().forEach(view::emit));
    views.add(view);
  }

  synchronized void unwatch(MultiEmitter<? super LiveEvent> view) {
    views.remove(view);
  }

  synchronized void tell(LiveEvent event) {
    for (MultiEmitter<? super LiveEvent> view : views) {
      if (view.requested() > 0 || !(event instanceof LiveEvent.Tilt)) {
        view.emit(event);
      }
    }
  }

  /** Tells an event and remembers it, with no view coming in between. */
  synchronized void tell(LiveEvent event, Runnable remember) {
    remember.run();
    tell(event);
  }

  synchronized int sessionCount() {
    return sessions.size();
  }

  synchronized boolean isIdle() {
    return sessions.isEmpty() && views.isEmpty();
  }
}

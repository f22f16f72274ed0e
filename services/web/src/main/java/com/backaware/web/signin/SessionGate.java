package com.backaware.web.signin;

import com.backaware.problem.ProblemException;
import com.mongodb.MongoException;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Finds out whose session a request belongs to. */
@Singleton
public class SessionGate {
  /** Quarkus' name of the session cookie. */
  static final String COOKIE = "q_session";

  /**
   * The person's access token, renewed when it was about to expire.
   *
   * @return fails with a problem: 401 when there is no session (any more), 503 when that cannot be
   *     found out
   */
  public Uni<String> accessToken(RoutingContext context) {
    return identity(context)
        .map(
            identity ->
                identity
                    .map(signedIn -> signedIn.getCredential(AccessTokenCredential.class))
                    .map(AccessTokenCredential::getToken)
                    .orElseThrow(() -> ended(context)));
  }

  /** Who is signed in; empty when nobody is. Fails like {@link #accessToken}. */
  Uni<Optional<SecurityIdentity>> identity(RoutingContext context) {
    return attempt(context)
        .map(identity -> Optional.ofNullable(identity).filter(known -> !known.isAnonymous()))
        .onFailure()
        .transform(failure -> problem(context, failure));
  }

  /**
   * What Quarkus makes of the request's cookies and query. Quarkus would answer failures by itself,
   * with redirects that a page's requests cannot follow: here they reach whoever asks.
   */
  static Uni<@Nullable SecurityIdentity> attempt(RoutingContext context) {
    BiConsumer<RoutingContext, Throwable> leaveToCaller = (request, failure) -> {};
    context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, leaveToCaller);
    return QuarkusHttpUser.getSecurityIdentity(context, null);
  }

  private static ProblemException problem(RoutingContext context, Throwable failure) {
    if (failure instanceof ProblemException told) {
      return told;
    }
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MongoException) {
        keepCookie(context);
        return ProblemException.unavailable(
            "The store of sessions does not answer; try again in a moment.");
      }
      if (isOfNetwork(cause)) {
        keepCookie(context);
        return ProblemException.unavailable(
            "The sign-in service does not answer; try again in a moment.");
      }
    }
    return ended(context);
  }

  private static boolean isOfNetwork(Throwable cause) {
    return cause instanceof IOException
        || cause instanceof TimeoutException
        || cause instanceof VertxException;
  }

  /** A session that cannot be read now may be fine later. */
  private static void keepCookie(RoutingContext context) {
    context.response().removeCookies(COOKIE, false);
  }

  private static ProblemException ended(RoutingContext context) {
    return context.request().getCookie(COOKIE) == null
        ? new ProblemException(401, "You are not signed in; sign in at /sign-in.")
            .typed("signed-out", "Signed out")
        : new ProblemException(401, "Your session has ended; sign in again at /sign-in.")
            .typed("session-ended", "Session ended");
  }
}

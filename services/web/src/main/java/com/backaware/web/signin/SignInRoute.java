package com.backaware.web.signin;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /sign-in?to=/history}: leads through Keycloak's sign-in and then to the page {@code
 * to}. Keycloak sends the browser back here too. Whatever goes wrong ends on the start page, which
 * says so and offers another try.
 */
@ApplicationScoped
class SignInRoute {
  static final String PATH = "/sign-in";

  private static final Logger LOG = Logger.getLogger(SignInRoute.class);
  private static final String FAILED = "/?sign-in=failed";

  /** A page of ours: one slash first, so that no other host is meant. */
  private static final Pattern OWN_PAGE = Pattern.compile("/([A-Za-z0-9_~-][A-Za-z0-9_~/.-]*)?");

  void install(@Observes Router router) {
    router.get(PATH).handler(this::signIn);
  }

  private void signIn(RoutingContext context) {
    context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    SessionGate.attempt(context)
        .subscribe()
        .with(identity -> go(context, identity), failure -> fail(context, failure));
  }

  private void go(RoutingContext context, @Nullable SecurityIdentity identity) {
    if (identity != null && !identity.isAnonymous()) {
      redirect(context, page(context.request().getParam("to")));
    } else if (isAnswer(context)) {
      LOG.warn("sign-in failed: the answer does not belong to a sign-in of this browser");
      redirect(context, FAILED);
    } else {
      challenge(context);
    }
  }

  private void challenge(RoutingContext context) {
    HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
    authenticator
        .getChallenge(context)
        .subscribe()
        .with(
            challenge -> follow(context, challenge),
            failure -> {
              LOG.warnf("sign-in cannot begin: %s", failure.getMessage());
              redirect(context, FAILED);
            });
  }

  private static void follow(RoutingContext context, @Nullable ChallengeData challenge) {
    Map<CharSequence, String> headers = challenge == null ? Map.of() : challenge.getHeaders();
    String location =
        headers.entrySet().stream()
            .filter(header -> HttpHeaders.LOCATION.toString().contentEquals(header.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(FAILED);
    redirect(context, location);
  }

  private void fail(RoutingContext context, Throwable failure) {
    if (failure instanceof AuthenticationRedirectException next) {
      redirect(context, next.getRedirectUri());
    } else if (isAnswer(context)) {
      LOG.warnf("sign-in failed: %s", failure.getMessage());
      redirect(context, FAILED);
    } else {
      challenge(context);
    }
  }

  /** Whether Keycloak sent the browser here, with a code or an error. */
  private static boolean isAnswer(RoutingContext context) {
    return context.request().getParam("state") != null;
  }

  private static String page(@Nullable String to) {
    return to != null && OWN_PAGE.matcher(to).matches() ? to : "/";
  }

  private static void redirect(RoutingContext context, String location) {
    context
        .response()
        .setStatusCode(HttpResponseStatus.FOUND.code())
        .putHeader(HttpHeaders.LOCATION, location)
        .end();
  }
}

package com.backaware.web.signin;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tokens on the server; the browser's cookie holds a {@link SessionId} only.
 *
 * <p>A sign-in makes a new id. A renewal of the tokens keeps the id: a page that asks for several
 * things at once would otherwise lose its session, because the requests that are under way still
 * carry the old one.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class ServerSideTokens implements TokenStateManager {
  /** What Quarkus notes in the request when the tokens come from a renewal. */
  private static final String RENEWAL = "refresh_token_grant_response";

  private static final String RENEWED_ID = ServerSideTokens.class.getName();

  private final SessionStore sessions;

  ServerSideTokens(SessionStore sessions) {
    this.sessions = sessions;
  }

  @Override
  public Uni<String> createTokenState(
      RoutingContext routing,
      OidcTenantConfig tenant,
      AuthorizationCodeTokens tokens,
      OidcRequestContext<String> request) {
    @Nullable SessionId renewed = routing.get(RENEWED_ID);
    SessionId id = renewed == null ? SessionId.random() : renewed;
    return sessions.put(id, tokens).replaceWith(id.value());
  }

  @Override
  public Uni<AuthorizationCodeTokens> getTokens(
      RoutingContext routing,
      OidcTenantConfig tenant,
      String cookie,
      OidcRequestContext<AuthorizationCodeTokens> request) {
    return sessions
        .find(new SessionId(cookie))
        .onItem()
        .ifNull()
        .failWith(() -> new AuthenticationFailedException("no such session"));
  }

  @Override
  public Uni<Void> deleteTokens(
      RoutingContext routing,
      OidcTenantConfig tenant,
      String cookie,
      OidcRequestContext<Void> request) {
    if (Boolean.TRUE.equals(routing.get(RENEWAL))) {
      routing.put(RENEWED_ID, new SessionId(cookie));
      return Uni.createFrom().voidItem();
    }
    return sessions.remove(new SessionId(cookie));
  }
}

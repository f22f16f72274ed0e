package com.backaware.posture.stream;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/** Checks access tokens as REST does: the realm's keys, issuer, expiry and audience. */
@ApplicationScoped
class TokenCheck {
  private static final Logger LOG = Logger.getLogger(TokenCheck.class);

  private final TenantIdentityProvider identities;

  TokenCheck(TenantIdentityProvider identities) {
    this.identities = identities;
  }

  /** The user id in a valid token; fails with a status otherwise. Blocks nothing. */
  Uni<String> userOf(String token) {
    return Uni.createFrom()
        .deferred(() -> identities.authenticate(new AccessTokenCredential(token)))
        .map(TokenCheck::subject)
        .onFailure()
        .transform(TokenCheck::refusal);
  }

  private static String subject(SecurityIdentity identity) {
    if (identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null) {
      return token.getSubject();
    }
    throw new AuthenticationFailedException("the token has no subject");
  }

  private static Throwable refusal(Throwable failure) {
    if (failure instanceof AuthenticationFailedException) {
      return StreamFailures.unauthenticated(
          "the access token is not valid: it is expired, not meant for this service, or not"
              + " signed by its realm; sign in again");
    }
    LOG.warnf("a token could not be checked: %s", failure);
    return StreamFailures.unavailable("the access token cannot be checked now");
  }
}

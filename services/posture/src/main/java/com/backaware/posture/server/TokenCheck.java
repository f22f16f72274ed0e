package com.backaware.posture.server;

import com.backaware.posture.wire.StreamFailures;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
    if (!looksLikeJwt(token)) {
      return Uni.createFrom()
          .failure(StreamFailures.unauthenticated("the access token is not a JWT; sign in again"));
    }
    return Uni.createFrom()
        .deferred(() -> identities.authenticate(new AccessTokenCredential(token)))
        .map(TokenCheck::subject)
        .onFailure()
        .transform(TokenCheck::refusal);
  }

  /** The verifier trips over anything else, and its failure would look like an outage. */
  private static boolean looksLikeJwt(String token) {
    String[] parts = token.split("\\.", -1);
    return parts.length == 3 && isJsonObject(parts[0]) && isJsonObject(parts[1]);
  }

  private static boolean isJsonObject(String part) {
    try {
      new JsonObject(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
      return true;
    } catch (IllegalArgumentException | DecodeException e) {
      return false;
    }
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

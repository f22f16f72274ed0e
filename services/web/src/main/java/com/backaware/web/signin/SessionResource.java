package com.backaware.web.signin;

import com.backaware.problem.ProblemException;
import com.backaware.web.origin.OwnOrigin;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jspecify.annotations.Nullable;

/** The session of the browser that asks. */
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "session")
class SessionResource {
  private final SessionGate gate;
  private final OidcSession session;
  private final RoutingContext context;

  SessionResource(SessionGate gate, OidcSession session, RoutingContext context) {
    this.gate = gate;
    this.session = session;
    this.context = context;
  }

  /**
   * Who is signed in.
   *
   * @param signedIn whether anyone is
   * @param username account name, null when nobody is signed in
   * @param displayName name to show, null when nobody is signed in or the account has none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Person(boolean signedIn, @Nullable String username, @Nullable String displayName) {
    static final Person NOBODY = new Person(false, null, null);

    static Person of(SecurityIdentity identity) {
      return identity.getPrincipal() instanceof JsonWebToken token
          ? new Person(
              true, token.getClaim(Claims.preferred_username.name()), token.getClaim("name"))
          : new Person(true, identity.getPrincipal().getName(), null);
    }
  }

  /**
   * Where the browser has to go next.
   *
   * @param next address that ends the session at Keycloak too and leads back to the start page
   */
  record Farewell(String next) {}

  @GET
  @Cache(noStore = true)
  @Operation(summary = "Who is signed in; answers 200 when nobody is, too")
  public Uni<Person> who() {
    return signedIn().map(identity -> identity.map(Person::of).orElse(Person.NOBODY));
  }

  @DELETE
  @Cache(noStore = true)
  @Operation(
      summary = "Forgets the session here; the address in the answer ends it at Keycloak too")
  public Uni<Farewell> end() {
    OwnOrigin.require(context.request());
    return signedIn()
        .flatMap(
            identity ->
                identity.map(this::end).orElseGet(() -> Uni.createFrom().item(new Farewell("/"))));
  }

  private Uni<Farewell> end(SecurityIdentity identity) {
    OidcConfigurationMetadata keycloak = identity.getAttribute(OidcUtils.CONFIG_METADATA_ATTRIBUTE);
    AuthorizationCodeTokens tokens = context.get(AuthorizationCodeTokens.class.getName());
    String startPage = OwnOrigin.of(context.request()) + "/";
    String next =
        "%s?id_token_hint=%s&post_logout_redirect_uri=%s"
            .formatted(
                keycloak.getEndSessionUri(),
                tokens.getIdToken(),
                URLEncoder.encode(startPage, StandardCharsets.UTF_8));
    return session.logout().replaceWith(new Farewell(next));
  }

  private Uni<Optional<SecurityIdentity>> signedIn() {
    return gate.identity(context)
        .onFailure(
            failure -> failure instanceof ProblemException told && told.problem().status() == 401)
        .recoverWithItem(Optional.empty());
  }
}

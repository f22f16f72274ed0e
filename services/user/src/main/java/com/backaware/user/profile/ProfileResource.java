package com.backaware.user.profile;

import com.backaware.user.account.Accounts;
import com.backaware.user.account.Role;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The profile of whoever asks; it comes into being with the first request. */
@Path("/api/me")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ProfileResource {

  /**
   * What a person may change of their profile.
   *
   * @param displayName what they want to be called, 1 to 60 characters
   */
  record ProfileChange(
      @NotNull(message = "is missing; give 1 to 60 characters") String displayName) {}

  private final ProfileStore profiles;
  private final ProgressStore progress;
  private final Accounts accounts;
  private final JsonWebToken token;
  private final SecurityIdentity identity;

  ProfileResource(
      ProfileStore profiles,
      ProgressStore progress,
      Accounts accounts,
      JsonWebToken token,
      SecurityIdentity identity) {
    this.profiles = profiles;
    this.progress = progress;
    this.accounts = accounts;
    this.token = token;
    this.identity = identity;
  }

  @GET
  @Operation(operationId = "getMe", summary = "My profile, created at the first request")
  public Uni<Me> get() {
    return profile().chain(this::answer);
  }

  @PATCH
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "changeMe", summary = "Changes what I am called, here and in my account")
  public Uni<Me> change(
      @NotNull(message = "is missing; send {\"displayName\": …}") @Valid ProfileChange change) {
    String name = DisplayName.of(change.displayName());
    return profile()
        .chain(profile -> accounts.rename(profile.id(), name))
        .chain(() -> profiles.rename(token.getSubject(), name))
        .chain(this::answer);
  }

  private Uni<Profile> profile() {
    String id = token.getSubject();
    return profiles
        .find(id)
        .chain(
            found ->
                found
                    .map(profile -> Uni.createFrom().item(profile))
                    .orElseGet(() -> accounts.welcome(id).chain(profiles::create)));
  }

  private Uni<Me> answer(Profile profile) {
    return progress
        .find(profile.id())
        .map(
            told ->
                new Me(
                    profile.id(),
                    profile.username(),
                    profile.displayName(),
                    profile.email(),
                    roles(),
                    profile.createdAt(),
                    told.orElse(null)));
  }

  /** Everyone with a profile is a subscriber, even if the token is older than that. */
  private List<Role> roles() {
    return Stream.concat(
            Stream.of(Role.SUBSCRIBER),
            identity.getRoles().stream().map(Role::byId).flatMap(Optional::stream))
        .distinct()
        .sorted()
        .toList();
  }
}

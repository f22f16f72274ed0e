package com.backaware.user.device;

import com.backaware.problem.ProblemException;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The belts of whoever asks. */
@Path("/api/belts")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class BeltResource {
  private static final String BELT_ID = "[A-Za-z0-9._-]{1,64}";
  private static final String BELT_ID_TOLD = "must be 1 to 64 of A-Z a-z 0-9 . _ -";

  /** Belts, the newest first. */
  record Belts(List<Belt> items) {}

  /**
   * What its owner says of a belt.
   *
   * @param name what to call it, 1 to 40 characters
   */
  record BeltNaming(
      @NotNull(message = "is missing; give 1 to 40 characters")
          @Pattern(
              regexp = "(?U)(?=.*[^\\s])[^\\p{Cntrl}]{1,40}",
              message = "must have 1 to 40 characters, not all of them space")
          String name) {}

  private final BeltStore belts;
  private final JsonWebToken token;

  BeltResource(BeltStore belts, JsonWebToken token) {
    this.belts = belts;
    this.token = token;
  }

  @GET
  @Operation(operationId = "listBelts", summary = "My belts")
  public Uni<Belts> list() {
    return belts.of(token.getSubject()).map(Belts::new);
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "putBelt", summary = "Registers a belt to me, or renames mine")
  @APIResponse(
      responseCode = "201",
      description = "Registered",
      content = @Content(schema = @Schema(implementation = Belt.class)))
  @APIResponse(
      responseCode = "200",
      description = "Renamed",
      content = @Content(schema = @Schema(implementation = Belt.class)))
  public Uni<Response> put(
      @PathParam("id") @Pattern(regexp = BELT_ID, message = BELT_ID_TOLD) String id,
      @NotNull(message = "is missing; send {\"name\": …}") @Valid BeltNaming naming) {
    return belts
        .put(id, naming.name().strip(), token.getSubject())
        .map(done -> Response.status(done.fresh() ? 201 : 200).entity(done.belt()).build());
  }

  @DELETE
  @Path("/{id}")
  @Operation(operationId = "releaseBelt", summary = "Releases my belt")
  public Uni<Void> release(
      @PathParam("id") @Pattern(regexp = BELT_ID, message = BELT_ID_TOLD) String id) {
    return belts
        .release(id, token.getSubject())
        .invoke(
            released -> {
              if (!released) {
                throw ProblemException.notFound(
                    "You have no belt " + id + "; GET /api/belts lists yours.");
              }
            })
        .replaceWithVoid();
  }
}

package com.backaware.planner.plan;

import com.backaware.problem.ProblemException;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the belt cannot know of a session, told by whoever trained. */
@Path("/api/plan/sessions/{id}/effort")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class EffortResource {
  private final PlanKeeper plans;
  private final JsonWebToken token;

  EffortResource(PlanKeeper plans, JsonWebToken token) {
    this.plans = plans;
    this.token = token;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putEffort",
      summary = "Tells load, reserve and pain of my session, and answers the plan that follows")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanAnswer.class)))
  @APIResponse(responseCode = "404", description = "Not one of my recent sessions")
  public Uni<PlanAnswer> put(
      @PathParam("id")
          @Pattern(
              regexp = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}",
              message = "must be 1 to 64 letters, digits, hyphens and underscores")
          String id,
      @NotNull(message = "is missing; send {\"loadKilograms\": …}") @Valid EffortReport report) {
    return plans
        .tell(token.getSubject(), id, report.effort())
        .map(trainee -> PlanAnswer.of(trainee, Objects.requireNonNull(trainee.plan())))
        .onFailure(SessionUnknownException.class)
        .transform(EffortResource::notFound)
        .onFailure(CatalogueMissingException.class)
        .transform(PlanResource::notYet);
  }

  private static Throwable notFound(Throwable failure) {
    return failure instanceof SessionUnknownException unknown
        ? ProblemException.notFound(unknown.detail())
        : failure;
  }
}

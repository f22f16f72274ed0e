package com.backaware.planner.plan;

import com.backaware.problem.ProblemException;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The plan of whoever asks. */
@Path("/api/plan")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class PlanResource {
  private final PlanKeeper plans;
  private final JsonWebToken token;

  PlanResource(PlanKeeper plans, JsonWebToken token) {
    this.plans = plans;
    this.token = token;
  }

  @GET
  @Operation(
      operationId = "getPlan",
      summary = "My phase, what is still to be earned, and my next workout with the reasons for it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanAnswer.class)))
  @APIResponse(
      responseCode = "503",
      description = "The exercise catalogue has not arrived yet",
      headers = @Header(name = "Retry-After", description = "Seconds"))
  public Uni<PlanAnswer> get() {
    return plans
        .plan(token.getSubject())
        .map(trainee -> PlanAnswer.of(trainee, Objects.requireNonNull(trainee.plan())))
        .onFailure(CatalogueMissingException.class)
        .transform(PlanResource::notYet);
  }

  static Throwable notYet(Throwable failure) {
    return failure instanceof CatalogueMissingException missing
        ? ProblemException.unavailable(missing.detail())
        : failure;
  }
}

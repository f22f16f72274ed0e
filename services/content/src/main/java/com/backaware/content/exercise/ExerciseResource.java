package com.backaware.content.exercise;

import com.backaware.problem.ProblemException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The exercise catalogue, for everyone who is signed in. */
@Path("/api/exercises")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@NonBlocking
class ExerciseResource {

  /** Exercises in catalogue order. */
  record Exercises(List<Exercise> items) {}

  private final Catalogue catalogue;
  private final ObjectMapper json;
  private final CacheControl cacheControl = new CacheControl();

  ExerciseResource(Catalogue catalogue, ObjectMapper json, CatalogueSettings settings) {
    this.catalogue = catalogue;
    this.json = json;
    cacheControl.setPrivate(true);
    cacheControl.setMaxAge(Math.toIntExact(settings.cacheFor().toSeconds()));
  }

  @GET
  @Operation(
      operationId = "listExercises",
      summary = "The exercises, all or those of any of the patterns that use any of the equipment")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Exercises.class)))
  @APIResponse(responseCode = "304", description = "As the If-None-Match of the request knows it")
  public Response list(
      @Parameter(schema = @Schema(implementation = MovementPattern[].class)) @QueryParam("pattern")
          List<String> patterns,
      @Parameter(schema = @Schema(implementation = Equipment[].class)) @QueryParam("equipment")
          List<String> equipment,
      @Context Request request) {
    ExerciseFilter filter = ExerciseFilter.of(patterns, equipment);
    return answer(new Exercises(open().all().stream().filter(filter::accepts).toList()), request);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getExercise", summary = "One exercise")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Exercise.class)))
  @APIResponse(responseCode = "304", description = "As the If-None-Match of the request knows it")
  public Response get(@PathParam("id") String id, @Context Request request) {
    Exercise exercise = open().byId(id).orElseThrow(ExerciseResource::unknown);
    return answer(exercise, request);
  }

  private Catalogue open() {
    if (!catalogue.isOpen()) {
      throw ProblemException.unavailable("The catalogue is being opened; try again in a moment.");
    }
    return catalogue;
  }

  private Response answer(Object entity, Request request) {
    byte[] body = bytes(entity);
    EntityTag tag = new EntityTag(ContentDigest.of(body));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged != null ? unchanged : Response.ok(body, MediaType.APPLICATION_JSON))
        .tag(tag)
        .cacheControl(cacheControl)
        .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
        .build();
  }

  private byte[] bytes(Object entity) {
    try {
      return json.writeValueAsBytes(entity);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProblemException unknown() {
    return ProblemException.notFound(
        "There is no exercise with this id; GET /api/exercises lists those there are.");
  }
}

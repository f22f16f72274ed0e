package com.backaware.posture.history;

import com.backaware.posture.document.StoredSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/** The wearer's own sessions. */
@Authenticated
@Path("/api/sessions")
public class SessionsResource {
  private final SessionHistory history;
  private final ChunkStore chunks;
  private final JsonWebToken token;

  SessionsResource(SessionHistory history, ChunkStore chunks, JsonWebToken token) {
    this.history = history;
    this.chunks = chunks;
    this.token = token;
  }

  /** A page of my sessions. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "My sessions, newest first")
  public Uni<SessionPage> list(
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
      @QueryParam("cursor") @Nullable String cursor) {
    Optional<SessionCursor> after = Optional.ofNullable(cursor).map(SessionCursor::parse);
    return history.page(token.getSubject(), after, limit);
  }

  /** One of my sessions. */
  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "One of my sessions with all that was found in it")
  public Uni<SessionDetail> one(@PathParam("id") String id) {
    return history.mine(token.getSubject(), id).map(history::detail);
  }

  /** The samples of one of my sessions. */
  @GET
  @Path("/{id}/recording")
  @Produces("text/csv")
  @Operation(summary = "The samples of one of my sessions, belt recording CSV v1")
  public RestMulti<Buffer> recording(@PathParam("id") String id) {
    return RestMulti.fromUniResponse(
        history.mine(token.getSubject(), id),
        this::text,
        session ->
            Map.of(
                "Content-Disposition",
                List.of("attachment; filename=\"" + session.opening().sessionId() + ".csv\"")));
  }

  private Multi<Buffer> text(StoredSession session) {
    RecordingText text = new RecordingText(session.opening());
    return Multi.createBy()
        .concatenating()
        .streams(
            Multi.createFrom().item(text::header),
            chunks.read(session.opening().sessionId()).map(text::rows));
  }
}

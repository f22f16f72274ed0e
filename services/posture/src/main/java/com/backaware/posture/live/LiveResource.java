package com.backaware.posture.live;

import com.backaware.posture.PostureSettings;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The wearer's running sessions, as they happen. */
@Authenticated
@Path("/api/sessions/live")
public class LiveResource {
  private final LiveSessions live;
  private final JsonWebToken token;
  private final PostureSettings settings;

  LiveResource(LiveSessions live, JsonWebToken token, PostureSettings settings) {
    this.live = live;
    this.token = token;
    this.settings = settings;
  }

  /**
   * What happens in my running sessions, until the caller hangs up. A comment comes at once, so
   * that the caller sees the answer begin while nothing runs.
   */
  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(summary = "What happens in my running sessions, as server-sent events")
  public Multi<OutboundSseEvent> watch(@Context Sse sse) {
    Multi<OutboundSseEvent> events =
        live.watch(token.getSubject()).map(event -> written(event, sse));
    Multi<OutboundSseEvent> heartbeats =
        Multi.createFrom()
            .ticks()
            .startingAfter(settings.heartbeatInterval())
            .every(settings.heartbeatInterval())
            .onOverflow()
            .drop()
            .map(tick -> comment("still here", sse));
    return Multi.createBy()
        .concatenating()
        .streams(
            Multi.createFrom().item(() -> comment("connected", sse)),
            Multi.createBy().merging().withRequests(1).streams(events, heartbeats));
  }

  private static OutboundSseEvent comment(String text, Sse sse) {
    return sse.newEventBuilder().comment(text).build();
  }

  private static OutboundSseEvent written(LiveEvent event, Sse sse) {
    return sse.newEventBuilder()
        .name(event.name())
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(event)
        .build();
  }
}

package com.backaware.posture.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.posture.SquatSignal;
import com.backaware.posture.TestBelts;
import com.backaware.posture.server.BeltStreamServer;
import com.backaware.posture.session.SessionFindings;
import com.backaware.posture.v1.SessionSummary;
import com.backaware.posture.v1.StreamSessionResponse;
import io.grpc.Status;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class BeltStreamTest {
  private static final Instant STARTED = Instant.parse("2026-03-01T10:00:00Z");
  private static final int SAMPLES = 3_000;

  @Inject BeltStreamServer server;
  @Inject TestBelts belts;

  private final String token = DemoTokens.of("ada");
  private final String session = UUID.randomUUID().toString();

  @BeforeEach
  void registerBelt() {
    belts.register("belt-ada", token);
  }

  @Test
  void stream_undisturbed_storesWhatTheEngineFinds() {
    SessionFindings expected = SquatSignal.findings(SAMPLES);
    try (TestEdge edge = TestEdge.call(server.port(), token)) {
      assertThat(edge.open(TestEdge.opening(session, "belt-ada", STARTED))).isZero();
      edge.stream(0, SAMPLES);
      SessionSummary summary = edge.close(SAMPLES);
      assertThat(summary.getSampleCount()).isEqualTo(SAMPLES);
      assertThat(edge.heard().stream().filter(StreamSessionResponse::hasRepetition))
          .hasSize(expected.repetitions().size());
      assertThat(lastAcknowledged(edge)).isEqualTo(SAMPLES);
    }
    given()
        .auth()
        .oauth2(token)
        .get("/api/sessions/" + session)
        .then()
        .statusCode(200)
        .body("id", equalTo(session))
        .body("state", equalTo("COMPLETED"))
        .body("counts.offered", equalTo(SAMPLES))
        .body("repetitionCount", equalTo(expected.repetitions().size()));
  }

  @Test
  void stream_brokenAtRandomPoints_storesTheSame() {
    SessionFindings expected = SquatSignal.findings(SAMPLES);
    Random random = new Random(7);
    long next = 0;
    while (next < SAMPLES) {
      try (TestEdge edge = TestEdge.call(server.port(), token)) {
        next = edge.open(TestEdge.opening(session, "belt-ada", STARTED));
        long until = Math.min(SAMPLES, next + 1 + random.nextInt(900));
        edge.stream(next, until);
        if (until == SAMPLES) {
          edge.close(SAMPLES);
          next = SAMPLES;
        } else if (random.nextBoolean()) {
          edge.awaitAcknowledged(next + 1);
          edge.cancel();
        } else {
          edge.halfClose();
          assertThat(edge.awaitEnd().getCode()).isEqualTo(Status.Code.OK);
        }
      }
    }
    given()
        .auth()
        .oauth2(token)
        .get("/api/sessions/" + session)
        .then()
        .body("state", equalTo("COMPLETED"))
        .body("counts.offered", equalTo(SAMPLES))
        .body("repetitions.endMicros", equalTo(SquatSignal.ends(expected)));
  }

  @Test
  void open_completedSession_answersTheSummaryAgain() {
    SessionSummary first;
    try (TestEdge edge = TestEdge.call(server.port(), token)) {
      edge.open(TestEdge.opening(session, "belt-ada", STARTED));
      edge.stream(0, 500);
      first = edge.close(500);
    }
    try (TestEdge edge = TestEdge.call(server.port(), token)) {
      assertThat(edge.open(TestEdge.opening(session, "belt-ada", STARTED))).isEqualTo(500);
      assertThat(edge.heard().get(0).getOpened().getCompleted()).isTrue();
      assertThat(edge.await(StreamSessionResponse::hasSessionSummary).getSessionSummary())
          .isEqualTo(first);
      assertThat(edge.awaitEnd().getCode()).isEqualTo(Status.Code.OK);
    }
  }

  @Test
  void open_sessionThatStreams_takesItOver() {
    try (TestEdge older = TestEdge.call(server.port(), token);
        TestEdge newer = TestEdge.call(server.port(), token)) {
      older.open(TestEdge.opening(session, "belt-ada", STARTED));
      older.stream(0, 310);
      older.awaitAcknowledged(310);
      assertThat(newer.open(TestEdge.opening(session, "belt-ada", STARTED))).isEqualTo(310);
      assertThat(older.awaitEnd().getCode()).isEqualTo(Status.Code.ABORTED);
      newer.stream(310, 600);
      assertThat(newer.close(600).getSampleCount()).isEqualTo(600);
    }
  }

  @Test
  void stop_whileStreaming_drainsAndKeepsWhatIsAcknowledged() throws Exception {
    try (TestEdge edge = TestEdge.call(server.port(), token)) {
      edge.open(TestEdge.opening(session, "belt-ada", STARTED));
      edge.stream(0, 260);
      Thread stopping = new Thread(server::stop, "stops the server");
      stopping.start();
      edge.await(StreamSessionResponse::hasDrain);
      edge.halfClose();
      assertThat(edge.awaitEnd().getCode()).isEqualTo(Status.Code.OK);
      stopping.join(10_000);
      assertThat(stopping.isAlive()).isFalse();
    } finally {
      server.start();
    }
    try (TestEdge edge = TestEdge.call(server.port(), token)) {
      assertThat(edge.open(TestEdge.opening(session, "belt-ada", STARTED))).isEqualTo(260);
    }
  }

  private static long lastAcknowledged(TestEdge edge) {
    return edge.heard().stream()
        .filter(StreamSessionResponse::hasAcknowledgement)
        .mapToLong(r -> r.getAcknowledgement().getNextSampleNumber())
        .max()
        .orElse(-1);
  }
}

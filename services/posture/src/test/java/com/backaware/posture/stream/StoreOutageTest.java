package com.backaware.posture.stream;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.backaware.backing.BackingStack.Component;
import com.backaware.backing.process.ChildProcess;
import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.Breakable;
import com.backaware.backing.testing.BreakableBacking;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import com.backaware.posture.SquatSignal;
import com.backaware.posture.TestBelts;
import com.backaware.posture.server.BeltStreamServer;
import com.backaware.posture.v1.OpenSession;
import com.backaware.posture.v1.StreamSessionResponse;
import com.backaware.problem.Problem;
import io.grpc.Status;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The store is killed in the middle of a set and comes back. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@QuarkusTestResource(
    value = BreakableBacking.class,
    restrictToAnnotatedClass = true,
    initArgs = {
      @ResourceArg(name = "components", value = "STORE"),
      @ResourceArg(name = "quarkus.mongodb.server-selection-timeout", value = "2s")
    })
class StoreOutageTest {
  private static final Instant STARTED = Instant.parse("2026-03-01T10:00:00Z");
  private static final int SAMPLES = 3_000;

  @Inject BeltStreamServer server;
  @Inject TestBelts belts;

  @Breakable(Component.STORE)
  @Nullable ChildProcess store;

  private final String token = DemoTokens.of("ada");
  private final String session = UUID.randomUUID().toString();

  @BeforeEach
  void registerBelt() {
    belts.register("belt-ada", token);
  }

  @Test
  void store_awayForAMoment_streamGoesOnAndNothingIsLost() throws Exception {
    try (TestEdge edge = TestEdge.call(server.port(), token)) {
      edge.open(opening());
      edge.stream(0, 1_000);
      edge.awaitAcknowledged(1_000);
      killStore();
      edge.stream(1_000, 1_400);
      startStore();
      edge.stream(1_400, SAMPLES);
      edge.close(SAMPLES);
    }
    assertStoredAsUndisturbed();
  }

  @Test
  void store_awayForLong_streamEndsAndGoesOnWhereItWasAcknowledged() throws Exception {
    long acknowledged;
    try (TestEdge edge = TestEdge.call(server.port(), token)) {
      edge.open(opening());
      edge.stream(0, 1_000);
      edge.awaitAcknowledged(1_000);
      killStore();
      edge.stream(1_000, 1_400);
      Status status = edge.awaitEnd();
      assertThat(status.getCode()).as(status.toString()).isEqualTo(Status.Code.UNAVAILABLE);
      assertThat(status.getDescription()).contains("cannot be stored now", "try again");
      acknowledged = lastAcknowledged(edge);
    }
    given()
        .auth()
        .oauth2(token)
        .get("/api/sessions/" + session)
        .then()
        .statusCode(503)
        .contentType(Problem.MEDIA_TYPE)
        .body("detail", containsString("try again"));
    startStore();
    try (TestEdge edge = TestEdge.call(server.port(), token)) {
      long next = edge.open(opening());
      assertThat(next).isGreaterThanOrEqualTo(acknowledged).isLessThanOrEqualTo(1_400);
      edge.stream(next, SAMPLES);
      edge.close(SAMPLES);
    }
    assertStoredAsUndisturbed();
  }

  private void assertStoredAsUndisturbed() throws IOException {
    given()
        .auth()
        .oauth2(token)
        .get("/api/sessions/" + session)
        .then()
        .statusCode(200)
        .body("state", equalTo("COMPLETED"))
        .body("counts.offered", equalTo(SAMPLES))
        .body("repetitions.endMicros", equalTo(SquatSignal.ends(SquatSignal.findings(SAMPLES))));
    byte[] recording =
        given()
            .auth()
            .oauth2(token)
            .get("/api/sessions/" + session + "/recording")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(samplesIn(recording)).isEqualTo(SAMPLES);
  }

  private static int samplesIn(byte[] recording) throws IOException {
    int count = 0;
    try (RecordingReader reader =
        new RecordingReader(new ByteArrayInputStream(recording), "recording")) {
      BeltSample sample = new BeltSample();
      while (reader.read(sample)) {
        assertThat(sample.timeMicros).isEqualTo(SquatSignal.timeMicros(count));
        count++;
      }
    }
    return count;
  }

  private static long lastAcknowledged(TestEdge edge) {
    return edge.heard().stream()
        .filter(StreamSessionResponse::hasAcknowledgement)
        .mapToLong(heard -> heard.getAcknowledgement().getNextSampleNumber())
        .max()
        .orElse(0);
  }

  private void killStore() {
    requireNonNull(store).kill();
  }

  private void startStore() throws Exception {
    requireNonNull(store).start().get(60, SECONDS);
  }

  private OpenSession.Builder opening() {
    return TestEdge.opening(session, "belt-ada", STARTED);
  }
}

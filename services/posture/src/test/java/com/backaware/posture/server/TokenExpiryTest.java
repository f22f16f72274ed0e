package com.backaware.posture.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.backing.testing.ShortTokens;
import com.backaware.posture.TestBelts;
import com.backaware.posture.stream.TestEdge;
import com.backaware.posture.v1.OpenSession;
import com.backaware.problem.Problem;
import io.grpc.Status;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A token that was valid and has run out since. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class TokenExpiryTest {
  private static final int LIFE_SECONDS = 5;
  private static final Instant STARTED = Instant.parse("2026-03-01T10:00:00Z");

  @Inject BeltStreamServer server;
  @Inject TestBelts belts;

  private final String session = UUID.randomUUID().toString();

  @Test
  void stream_whoseTokenRunsOut_goesOnAndIsResumedWithAnother() {
    belts.register("belt-ada", DemoTokens.of("ada"));
    String token = ShortTokens.of("ada", LIFE_SECONDS);
    try (TestEdge edge = TestEdge.call(server.port(), token)) {
      edge.open(opening());
      edge.stream(0, 100);
      edge.awaitAcknowledged(100);
      awaitExpiry(token);

      edge.stream(100, 200);
      edge.awaitAcknowledged(200);
      edge.cancel();
    }
    try (TestEdge edge = TestEdge.call(server.port(), token)) {
      Status refusal = edge.awaitEnd();
      assertThat(refusal.getCode()).isEqualTo(Status.Code.UNAUTHENTICATED);
      assertThat(refusal.getDescription()).contains("expired", "sign in again");
    }
    try (TestEdge edge = TestEdge.call(server.port(), DemoTokens.of("ada"))) {
      assertThat(edge.open(opening())).isEqualTo(200);
      assertThat(edge.close(200).getSampleCount()).isEqualTo(200);
    }
  }

  private static void awaitExpiry(String token) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                given()
                    .auth()
                    .oauth2(token)
                    .get("/api/sessions")
                    .then()
                    .statusCode(401)
                    .contentType(Problem.MEDIA_TYPE)
                    .body("status", equalTo(401))
                    .body("detail", containsString("expired")));
  }

  private OpenSession.Builder opening() {
    return TestEdge.opening(session, "belt-ada", STARTED);
  }
}

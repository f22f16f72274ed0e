package com.backaware.content.exercise;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import org.awaitility.Awaitility;

/** The catalogue opens shortly after the service has started. */
public final class Readiness {
  private Readiness() {}

  /** Returns when the service says that it is ready. */
  public static void await() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> given().get("/q/health/ready").statusCode() == 200);
  }
}

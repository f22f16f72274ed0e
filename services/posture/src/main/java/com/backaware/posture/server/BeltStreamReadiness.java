package com.backaware.posture.server;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while belt streams are taken. */
@Readiness
@ApplicationScoped
class BeltStreamReadiness implements HealthCheck {
  private final BeltStreamServer server;

  BeltStreamReadiness(BeltStreamServer server) {
    this.server = server;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("belt streams")
        .status(server.isServing())
        .withData("port", server.port())
        .build();
  }
}

package com.backaware.eventing;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/**
 * Down while something waits that could not be sent. It is a matter of wellness ({@code
 * /q/health/well}) and not of readiness: the service still answers, and restarting it helps nobody.
 */
@Wellness
@ApplicationScoped
class OutboxHealth implements HealthCheck {
  private final Outbox outbox;

  OutboxHealth(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("outbox").up();
    for (OutboxRelay relay : outbox.relays()) {
      relay
          .unsentSince()
          .ifPresent(
              since ->
                  answer
                      .down()
                      .withData(
                          relay.name(),
                          relay.unsentDocuments() + " documents wait since " + since));
    }
    return answer.build();
  }
}

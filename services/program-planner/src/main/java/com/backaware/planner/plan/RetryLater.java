package com.backaware.planner.plan;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells when to ask again, wherever the answer is 503. */
class RetryLater {
  private final PlannerSettings settings;

  RetryLater(PlannerSettings settings) {
    this.settings = settings;
  }

  @ServerResponseFilter
  public void addRetryAfter(ContainerResponseContext response) {
    if (response.getStatus() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
      response
          .getHeaders()
          .putSingle(HttpHeaders.RETRY_AFTER, Long.toString(settings.retryAfter().toSeconds()));
    }
  }
}

package com.backaware.content.catalogue;

import com.backaware.content.exercise.Catalogue;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the catalogue is stored and served. */
@Readiness
class CatalogueReadiness implements HealthCheck {
  private final Catalogue catalogue;

  CatalogueReadiness(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("catalogue")
        .status(catalogue.isOpen())
        .withData("exercises", catalogue.all().size())
        .build();
  }
}

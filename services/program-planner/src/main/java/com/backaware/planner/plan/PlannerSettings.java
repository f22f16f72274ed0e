package com.backaware.planner.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the program planner. */
@ConfigMapping(prefix = "backaware.planner")
public interface PlannerSettings {

  /** When to ask again while the catalogue has not arrived, whole seconds (chosen). */
  @WithDefault("5s")
  Duration retryAfter();

  /**
   * How far a session may lie in the future before it is refused, since clocks of belts and
   * services differ (chosen).
   */
  @WithDefault("24h")
  Duration clockTolerance();
}

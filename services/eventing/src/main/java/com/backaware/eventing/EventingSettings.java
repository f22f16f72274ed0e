package com.backaware.eventing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Settings of the event plumbing, the same names in every service. */
@ConfigMapping(prefix = "backaware.eventing")
public interface EventingSettings {

  /** Partitions of a topic that this service creates, 1 to 100 (default chosen). */
  @WithDefault("3")
  @Min(1)
  @Max(100)
  int partitions();

  /** Copies of each partition, 1 to 10: 1 on one machine, 3 in a cluster. */
  @WithDefault("1")
  @Min(1)
  @Max(10)
  short replicas();

  /** How long the broker may take to answer at start before the start is given up (chosen). */
  @WithDefault("30s")
  Duration brokerPatience();

  /** How often events that could not be sent are tried again (chosen). */
  @WithDefault("5s")
  Duration retryInterval();

  /**
   * How often whole collections are searched for entries that a crash left behind, besides the
   * search at start (chosen).
   */
  @WithDefault("10m")
  Duration sweepInterval();
}

package com.backaware.posture;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** Settings of the posture service. */
@ConfigMapping(prefix = "backaware.posture")
public interface PostureSettings {

  /** Where belt streams come in. */
  Grpc grpc();

  /** Longest time that a sample waits for others before it is stored, 50 ms to 10 s (chosen). */
  @WithDefault("1s")
  @DurationMin(millis = 50)
  @DurationMax(seconds = 10)
  Duration flushInterval();

  /**
   * How often the stored session is brought up to date while samples come in, 1 s to 1 min
   * (chosen); a session that was not for six times as long shows as interrupted.
   */
  @WithDefault("5s")
  @DurationMin(seconds = 1)
  @DurationMax(minutes = 1)
  Duration progressInterval();

  /** How often a live view that hears nothing else is sent a comment, 1 s to 1 min (chosen). */
  @WithDefault("10s")
  @DurationMin(seconds = 1)
  @DurationMax(minutes = 1)
  Duration heartbeatInterval();

  /** The gRPC server. */
  interface Grpc {
    /** Address to bind to. */
    @WithDefault("127.0.0.1")
    @NotBlank
    String host();

    /** Port, 0 to 65535; 0 takes any free one. */
    @WithDefault("8086")
    @Min(0)
    @Max(65535)
    int port();

    /** How long a stopping server waits for edges to leave, 0 s to 5 min (chosen). */
    @WithDefault("5s")
    @DurationMin(seconds = 0)
    @DurationMax(minutes = 5)
    Duration drainPatience();

    /** How long a drained edge is asked to wait before it calls again, 0 s to 5 min (chosen). */
    @WithDefault("1s")
    @DurationMin(seconds = 0)
    @DurationMax(minutes = 5)
    Duration reconnectAfter();
  }
}

package com.backaware.web.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** The web service's own settings; see docs/architecture.md for those that all services share. */
@ConfigMapping(prefix = "backaware.web")
public interface WebSettings {
  /** Form of a service's address, without a path. */
  String ADDRESS = "https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/?";

  /** What is said about an address that has another form. */
  String ADDRESS_EXPECTED = "is no service address; expected http://host:port without a path";

  /** Address of the posture service's REST interface, for example {@code http://127.0.0.1:8082}. */
  @Pattern(regexp = ADDRESS, message = ADDRESS_EXPECTED)
  String postureUrl();

  /** Address of the program planner's REST interface. */
  @Pattern(regexp = ADDRESS, message = ADDRESS_EXPECTED)
  String plannerUrl();

  /** Address of the content service's REST interface. */
  @Pattern(regexp = ADDRESS, message = ADDRESS_EXPECTED)
  String contentUrl();

  /** Address of the user service's REST interface. */
  @Pattern(regexp = ADDRESS, message = ADDRESS_EXPECTED)
  String userUrl();

  /** How the services behind are called. */
  Proxy proxy();

  /** The people's sessions. */
  Session session();

  /** How the services behind are called. */
  interface Proxy {
    /** How long to wait for a connection, 100 ms - 30 s. */
    @WithDefault("2s")
    @DurationMin(millis = 100)
    @DurationMax(seconds = 30)
    Duration connectTimeout();

    /**
     * How long an answer may stay silent, at its begin or in its middle, 1 s - 10 min. Server-sent
     * events may be silent for any time.
     */
    @WithDefault("30s")
    @DurationMin(seconds = 1)
    @DurationMax(minutes = 10)
    Duration silence();

    /**
     * Connections to each service at most, 1 - 10000; each person who watches a live set holds one.
     */
    @WithDefault("1000")
    @Min(1)
    @Max(10_000)
    int connections();
  }

  /** The people's sessions. */
  interface Session {
    /** How long a session is kept after its tokens were last renewed, 1 min - 30 d. */
    @WithDefault("12h")
    @DurationMin(minutes = 1)
    @DurationMax(days = 30)
    Duration kept();

    /** How often sessions that are no longer kept are removed from the store. */
    @WithDefault("10m")
    Duration sweepEvery();
  }
}

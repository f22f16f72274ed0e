package com.backaware.web.proxy;

import com.backaware.web.settings.WebSettings;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Which service answers for which address. */
@Singleton
class Upstreams {
  private final Map<String, Upstream> byCollection;

  Upstreams(WebSettings settings) {
    Upstream user = Upstream.at("user service", settings.userUrl());
    byCollection =
        Map.of(
            "sessions",
            Upstream.at("posture service", settings.postureUrl()),
            "plan",
            Upstream.at("program planner", settings.plannerUrl()),
            "exercises",
            Upstream.at("content service", settings.contentUrl()),
            "me",
            user,
            "belts",
            user,
            "users",
            user);
  }

  /** The service for a path that starts with {@code /api/}; empty when there is none. */
  Optional<Upstream> of(String path) {
    String[] segments = path.split("/", 4);
    return segments.length < 3
        ? Optional.empty()
        : Optional.ofNullable(byCollection.get(segments[2]));
  }
}

package com.backaware.web.origin;

import com.backaware.problem.ProblemException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that another site's page made a browser send. A request that changes something
 * has to name this service as its {@code Origin}, as browsers do; a client that sends no {@code
 * Origin} has to send the header {@value #HEADER}, which no other site's page can without being let
 * in first.
 */
public final class OwnOrigin {
  /** Any value will do. */
  public static final String HEADER = "X-BackAware";

  private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private OwnOrigin() {}

  /**
   * Lets the request pass or not.
   *
   * @throws ProblemException 403 when it changes something and may come from another site
   */
  public static void require(HttpServerRequest request) {
    if (HARMLESS.contains(request.method())) {
      return;
    }
    @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
    boolean own = origin == null ? request.headers().contains(HEADER) : origin.equals(of(request));
    if (!own) {
      throw new ProblemException(
              403,
              origin == null
                  ? "A request that changes something needs the header Origin or " + HEADER + "."
                  : "Pages of another site may not change anything here.")
          .typed("foreign-origin", "Foreign origin");
    }
  }

  /** For example {@code http://127.0.0.1:8080}, as the browser writes it. */
  public static String of(HttpServerRequest request) {
    @Nullable HostAndPort authority = request.authority();
    return request.scheme() + "://" + (authority == null ? "" : authority.toString());
  }
}

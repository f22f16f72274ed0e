package com.backaware.web.proxy;

import com.backaware.problem.ProblemException;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * One call on its way to a service and back: what goes along, what stays behind, and what to say
 * when it fails.
 */
final class ForwardedCall implements ProxyInterceptor {
  /** All that a service gets to see of the client's headers. */
  private static final Set<String> TO_SERVICE =
      Set.of(
          "accept",
          "accept-language",
          "cache-control",
          "content-length",
          "content-type",
          "if-match",
          "if-modified-since",
          "if-none-match",
          "last-event-id",
          "range",
          "traceparent",
          "tracestate",
          "user-agent");

  /** What a client must not get: cookies and challenges are this service's own matter. */
  private static final List<String> NOT_TO_CLIENT =
      List.of("set-cookie", "www-authenticate", "server", "connection", "keep-alive");

  private static final Logger LOG = Logger.getLogger(ForwardedCall.class);

  private final RoutingContext context;
  private final Upstream upstream;
  private final String token;
  private final long silenceMillis;

  ForwardedCall(RoutingContext context, Upstream upstream, String token, long silenceMillis) {
    this.context = context;
    this.upstream = upstream;
    this.token = token;
    this.silenceMillis = silenceMillis;
  }

  RequestOptions options() {
    String accept = context.request().getHeader(HttpHeaders.ACCEPT);
    boolean events = accept != null && accept.contains("text/event-stream");
    return upstream.options().setIdleTimeout(events ? 0 : silenceMillis);
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
    ProxyRequest request = proxy.request();
    request.setURI(uri());
    keepOnly(TO_SERVICE, request.headers());
    request.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    if (context.body().available()) {
      request.setBody(Body.body(context.body().buffer()));
    }
    return proxy.sendRequest().recover(this::answered);
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext proxy) {
    MultiMap headers = proxy.response().headers();
    NOT_TO_CLIENT.forEach(headers::remove);
    if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
      headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    return proxy.sendResponse();
  }

  /** Answers in the proxy's place, which has nothing more to do then: the future stays open. */
  private Future<ProxyResponse> answered(Throwable failure) {
    if (!context.response().closed()) {
      LOG.warnf("the %s failed to answer: %s", upstream.name(), failure);
      context.request().resume();
      context.fail(problem(failure));
    }
    return Promise.<ProxyResponse>promise().future();
  }

  private ProblemException problem(Throwable failure) {
    if (failure instanceof TimeoutException) {
      return new ProblemException(
          504, "The %s took too long to answer; try again in a moment.".formatted(upstream.name()));
    }
    if (failure instanceof ConnectException || failure instanceof ConnectionPoolTooBusyException) {
      return ProblemException.unavailable(
          "The %s cannot be reached right now; try again in a moment.".formatted(upstream.name()));
    }
    return new ProblemException(
        502, "The %s broke off before it answered; try again.".formatted(upstream.name()));
  }

  /** Without dot segments, which would lead out of /api on the other side. */
  private String uri() {
    String query = context.request().query();
    return context.normalizedPath() + (query == null ? "" : "?" + query);
  }

  private static void keepOnly(Set<String> names, MultiMap headers) {
    List.copyOf(headers.names()).stream()
        .filter(name -> !names.contains(name.toLowerCase(Locale.ROOT)))
        .forEach(headers::remove);
  }
}

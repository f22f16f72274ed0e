package com.backaware.web.proxy;

import com.backaware.problem.ProblemException;
import com.backaware.web.origin.OwnOrigin;
import com.backaware.web.settings.WebSettings;
import com.backaware.web.signin.SessionGate;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Passes {@code /api/…} on to the services as the person who is signed in: with their access token,
 * without their cookies. Bodies stream in both directions and are never held.
 */
@ApplicationScoped
class ApiRoutes {
  /** Requests that may wait for a connection to one service; more are turned away (chosen). */
  private static final int WAITING = 200;

  private static final List<HttpMethod> METHODS =
      List.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE);

  private static final String ALLOWED =
      METHODS.stream().map(HttpMethod::name).collect(Collectors.joining(", "));

  private final Upstreams upstreams;
  private final SessionGate gate;
  private final HttpClient client;
  private final long silenceMillis;

  ApiRoutes(Upstreams upstreams, SessionGate gate, WebSettings settings, Vertx vertx) {
    this.upstreams = upstreams;
    this.gate = gate;
    this.silenceMillis = settings.proxy().silence().toMillis();
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout((int) settings.proxy().connectTimeout().toMillis())
                .setMaxPoolSize(settings.proxy().connections())
                .setMaxWaitQueueSize(WAITING));
  }

  void install(@Observes Router router) {
    router.route("/api/*").order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT).handler(this::pass);
  }

  private void pass(RoutingContext context) {
    Upstream upstream =
        upstreams
            .of(context.normalizedPath())
            .orElseThrow(
                () -> ProblemException.notFound("There is nothing at this address under /api."));
    if (!METHODS.contains(context.request().method())) {
      context.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
      throw new ProblemException(405, "Use one of " + ALLOWED + ".");
    }
    OwnOrigin.require(context.request());
    context.request().pause();
    gate.accessToken(context)
        .subscribe()
        .with(token -> forward(context, upstream, token), context::fail);
  }

  private void forward(RoutingContext context, Upstream upstream, String token) {
    ForwardedCall call = new ForwardedCall(context, upstream, token, silenceMillis);
    HttpProxy.reverseProxy(client)
        .origin(proxied -> client.request(call.options()))
        .addInterceptor(call)
        .handle(context.request());
  }

  @PreDestroy
  void close() {
    client.close();
  }
}

package com.backaware.web.page;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * The web app has addresses of its own, such as {@code /history}: each gets the one page there is.
 * Files whose name holds their digest may be kept for good; all others are asked for again, so that
 * a new version shows at once.
 */
@ApplicationScoped
class PageRoutes {
  private static final Pattern NOT_OF_THE_APP =
      Pattern.compile("/|/(api|assets|q|session|sign-in)(/.*)?|.*/[^/]*\\.[^/]*");
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  void install(@Observes Router router) {
    router
        .route()
        .order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT - 1)
        .handler(PageRoutes::tellHowLongToKeep);
    router.get().order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT).handler(PageRoutes::leadToTheApp);
  }

  private static void tellHowLongToKeep(RoutingContext context) {
    String path = context.normalizedPath();
    context.addHeadersEndHandler(
        nothing -> {
          HttpServerResponse response = context.response();
          if (path.startsWith("/assets/") && response.getStatusCode() == 200) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, FOR_GOOD);
          } else if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
          }
        });
    context.next();
  }

  private static void leadToTheApp(RoutingContext context) {
    String accept = context.request().getHeader(HttpHeaders.ACCEPT);
    if (accept != null
        && accept.contains("text/html")
        && !NOT_OF_THE_APP.matcher(context.normalizedPath()).matches()) {
      context.reroute("/");
    } else {
      context.next();
    }
  }
}

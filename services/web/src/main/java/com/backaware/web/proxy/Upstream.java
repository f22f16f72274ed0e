package com.backaware.web.proxy;

import io.vertx.core.http.RequestOptions;
import java.net.URI;

/**
 * A service behind this one.
 *
 * @param name what people call it, for example {@code posture service}
 * @param host where it listens
 * @param port 1-65535
 * @param tls whether it speaks HTTPS
 */
record Upstream(String name, String host, int port, boolean tls) {
  static Upstream at(String name, String address) {
    URI uri = URI.create(address);
    boolean tls = "https".equals(uri.getScheme());
    int standardPort = tls ? 443 : 80;
    return new Upstream(name, uri.getHost(), uri.getPort() < 0 ? standardPort : uri.getPort(), tls);
  }

  RequestOptions options() {
    return new RequestOptions().setHost(host).setPort(port).setSsl(tls);
  }
}

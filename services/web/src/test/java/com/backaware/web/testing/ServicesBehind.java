package com.backaware.web.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Real HTTP servers in the place of posture, content and user; nothing listens where the planner
 * should be.
 */
public final class ServicesBehind implements QuarkusTestResourceLifecycleManager {
  private final Vertx vertx = Vertx.vertx();
  private final List<HttpServer> servers = new ArrayList<>();

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>();
    for (String name : List.of("posture", "content", "user")) {
      settings.put("backaware.web." + name + "-url", listen(name));
    }
    settings.put("backaware.web.planner-url", "http://127.0.0.1:" + unusedPort());
    settings.put("backaware.web.proxy.silence", "2s");
    return settings;
  }

  @Override
  public void stop() {
    servers.forEach(server -> server.close().toCompletionStage().toCompletableFuture().join());
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private String listen(String name) {
    HttpServer server =
        vertx
            .createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(0))
            .requestHandler(new ServiceBehind(name))
            .listen()
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    servers.add(server);
    return "http://127.0.0.1:" + server.actualPort();
  }

  private static int unusedPort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

package com.backaware.posture.server;

import com.backaware.posture.PostureSettings;
import com.backaware.posture.stream.BeltStreamEndpoint;
import io.grpc.Server;
import io.grpc.ServerInterceptors;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.protobuf.services.HealthStatusManager;
import io.grpc.protobuf.services.ProtoReflectionServiceV1;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.grpc.MetricCollectingServerInterceptor;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The gRPC server for belt streams: grpc-java on Netty with a direct executor, on a port of its
 * own, with the health and reflection services.
 */
@ApplicationScoped
public class BeltStreamServer {
  /** Largest message that is taken. */
  static final int MAX_MESSAGE_BYTES = 1 << 20;

  /**
   * Messages up to here are received to be refused with a status; larger ones are cut off. Chosen.
   */
  private static final int MAX_REFUSED_BYTES = 16 << 20;

  /** Calls that one connection may carry at once; an edge has one or two. Chosen. */
  private static final int MAX_CALLS_PER_CONNECTION = 4;

  private static final Logger LOG = Logger.getLogger(BeltStreamServer.class);
  private static final Duration KEEPALIVE = Duration.ofSeconds(10);
  private static final Duration TERMINATION_PATIENCE = Duration.ofSeconds(2);

  private final BeltStreamEndpoint endpoint;
  private final TokenInterceptor tokens;
  private final MeterRegistry registry;
  private final PostureSettings.Grpc settings;
  private volatile @Nullable Server server;

  BeltStreamServer(
      BeltStreamEndpoint endpoint,
      TokenInterceptor tokens,
      MeterRegistry registry,
      PostureSettings settings) {
    this.endpoint = endpoint;
    this.tokens = tokens;
    this.registry = registry;
    this.settings = settings.grpc();
  }

  void onStart(@Observes StartupEvent event) {
    start();
  }

  void onStop(@Observes ShutdownEvent event) {
    stop();
  }

  /** Listens, unless it does already. */
  public synchronized void start() {
    if (server != null) {
      return;
    }
    HealthStatusManager health = new HealthStatusManager();
    health.setStatus("backaware.posture.v1.BeltStreamService", ServingStatus.SERVING);
    endpoint.open();
    try {
      server = build(health).start();
    } catch (IOException e) {
      throw new IllegalStateException(
          "belt streams cannot be taken at "
              + settings.host()
              + ":"
              + settings.port()
              + ": the port is taken or the address is not this machine's; set"
              + " BACKAWARE_POSTURE_GRPC_HOST and BACKAWARE_POSTURE_GRPC_PORT",
          e);
    }
    LOG.infof("belt streams are taken at %s:%d", settings.host(), port());
  }

  /** Asks every edge to leave, waits for them within reason, then stops. */
  public synchronized void stop() {
    Server running = server;
    if (running == null) {
      return;
    }
    server = null;
    running.shutdown();
    try {
      endpoint
          .drain(settings.reconnectAfter())
          .get(settings.drainPatience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      LOG.infof("some edges have not left within %s", settings.drainPatience());
    } catch (ExecutionException e) {
      LOG.error("a belt stream broke while it was drained", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    terminate(running);
  }

  /** Whether belt streams are taken now. */
  boolean isServing() {
    return server != null;
  }

  /** The port it listens on; -1 when it does not. */
  public int port() {
    Server running = server;
    return running == null ? -1 : running.getPort();
  }

  private Server build(HealthStatusManager health) {
    return NettyServerBuilder.forAddress(new InetSocketAddress(settings.host(), settings.port()))
        .directExecutor()
        .maxInboundMessageSize(MAX_REFUSED_BYTES)
        .maxConcurrentCallsPerConnection(MAX_CALLS_PER_CONNECTION)
        .keepAliveTime(KEEPALIVE.toSeconds(), TimeUnit.SECONDS)
        .keepAliveTimeout(KEEPALIVE.toSeconds(), TimeUnit.SECONDS)
        // half of it: pings are early or late by the jitter of the network
        .permitKeepAliveTime(KEEPALIVE.toSeconds() / 2, TimeUnit.SECONDS)
        .permitKeepAliveWithoutCalls(true)
        .addService(
            ServerInterceptors.interceptForward(
                ServerInterceptors.useInputStreamMessages(endpoint.bindService()),
                new MetricCollectingServerInterceptor(registry),
                new StatusGate(),
                tokens,
                new MessageGuard(MAX_MESSAGE_BYTES)))
        .addService(health.getHealthService())
        .addService(ProtoReflectionServiceV1.newInstance())
        .build();
  }

  private static void terminate(Server running) {
    try {
      if (!running.awaitTermination(TERMINATION_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        running.shutdownNow();
        running.awaitTermination(TERMINATION_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      running.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}

package com.backaware.stack.platform;

import static com.backaware.stack.settings.PortName.CONTENT;
import static com.backaware.stack.settings.PortName.PLANNER;
import static com.backaware.stack.settings.PortName.POSTURE;
import static com.backaware.stack.settings.PortName.POSTURE_GRPC;
import static com.backaware.stack.settings.PortName.USER;
import static com.backaware.stack.settings.PortName.WEB;
import static com.backaware.stack.settings.PortName.WEB_MANAGEMENT;

import com.backaware.backing.BackingStack;
import com.backaware.backing.installation.Installation;
import com.backaware.backing.process.ChildProcess;
import com.backaware.backing.process.JavaCommand;
import com.backaware.backing.process.Port;
import com.backaware.backing.process.ProcessSpec;
import com.backaware.stack.settings.PortName;
import com.backaware.stack.settings.PortPlan;
import com.backaware.stack.settings.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The five services: packaged programs in child JVMs, set up as docs/architecture.md says. */
final class ServiceCatalog {
  private static final String ENTRY_POINT = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
  private static final String JSON_LOGS = "QUARKUS_LOG_CONSOLE_JSON_ENABLED";
  private static final List<String> BACKING = List.of("store", "Kafka", "Keycloak");
  private static final Duration START_LIMIT = Duration.ofSeconds(90);
  private static final Duration STOP_GRACE = Duration.ofSeconds(15);

  private final Workspace workspace;
  private final PortPlan ports;
  private final BackingStack backing;
  private final Path logs;

  ServiceCatalog(Workspace workspace, PortPlan ports, BackingStack backing, Path logs) {
    this.workspace = workspace;
    this.ports = ports;
    this.backing = backing;
    this.logs = logs;
  }

  List<Component> components() {
    return List.of(
        service("posture", POSTURE, 160, grpc(), ports.port(POSTURE_GRPC)),
        service("program-planner", PLANNER, 128, Map.of()),
        service("content", CONTENT, 128, Map.of()),
        service(
            "user",
            USER,
            128,
            Map.of("BACKAWARE_USER_ADMIN_CLIENT_SECRET", backing.secrets().userServiceClient())),
        service("web", WEB, WEB_MANAGEMENT, 128, web(), ports.port(WEB_MANAGEMENT)));
  }

  private Component service(
      String name,
      PortName http,
      int heapMegabytes,
      Map<String, String> own,
      Port... furtherPorts) {
    return service(name, http, http, heapMegabytes, own, furtherPorts);
  }

  private Component service(
      String name,
      PortName http,
      PortName health,
      int heapMegabytes,
      Map<String, String> own,
      Port... furtherPorts) {
    List<Port> listens = new ArrayList<>(List.of(furtherPorts));
    listens.add(ports.port(http));
    List<String> command =
        new JavaCommand(heapMegabytes, Installation.ownClasses())
            .option("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
            .classPath(workspace.serviceJar(name))
            .run(ENTRY_POINT, List.of());
    Map<String, String> environment = new HashMap<>(shared(http));
    environment.put(JSON_LOGS, System.getenv().getOrDefault(JSON_LOGS, "false"));
    environment.putAll(own);
    return new Component(
        new ChildProcess(
            new ProcessSpec(
                name,
                command,
                environment,
                logs.resolve(name + ".log"),
                listens,
                new HealthProbe(ports.url(health)),
                START_LIMIT,
                STOP_GRACE)),
        BACKING);
  }

  private Map<String, String> shared(PortName http) {
    return Map.of(
        "QUARKUS_HTTP_HOST", "127.0.0.1",
        "QUARKUS_HTTP_PORT", Integer.toString(ports.port(http).number()),
        "QUARKUS_MONGODB_CONNECTION_STRING", backing.storeConnectionString(),
        "KAFKA_BOOTSTRAP_SERVERS", backing.kafkaBootstrapServers(),
        "QUARKUS_OIDC_AUTH_SERVER_URL", backing.realmUrl());
  }

  private Map<String, String> grpc() {
    return Map.of(
        "BACKAWARE_POSTURE_GRPC_HOST",
        "127.0.0.1",
        "BACKAWARE_POSTURE_GRPC_PORT",
        Integer.toString(ports.port(POSTURE_GRPC).number()));
  }

  private Map<String, String> web() {
    return Map.of(
        "QUARKUS_MANAGEMENT_HOST", "127.0.0.1",
        "QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.port(WEB_MANAGEMENT).number()),
        "QUARKUS_OIDC_CREDENTIALS_SECRET", backing.secrets().webClient(),
        "BACKAWARE_WEB_POSTURE_URL", ports.url(POSTURE),
        "BACKAWARE_WEB_PLANNER_URL", ports.url(PLANNER),
        "BACKAWARE_WEB_CONTENT_URL", ports.url(CONTENT),
        "BACKAWARE_WEB_USER_URL", ports.url(USER));
  }
}

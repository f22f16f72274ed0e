package com.backaware.backing.identity;

import com.backaware.backing.installation.Installation;
import com.backaware.backing.process.ChildProcess;
import com.backaware.backing.process.JavaCommand;
import com.backaware.backing.process.Port;
import com.backaware.backing.process.ProcessSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak with the realm backaware, its database a file in its own folder. */
public final class Keycloak {
  private static final int HEAP_MEGABYTES = 512;
  private static final String ENTRY_POINT = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

  private Keycloak() {}

  /**
   * Prepares the process.
   *
   * @param folder its data; a first start imports the realm
   * @param log file for its output
   * @param secrets go into the database at the first start; later ones must be given the same
   */
  public static ChildProcess in(
      Installation installation,
      Path folder,
      Path log,
      Port port,
      Port managementPort,
      KeycloakSecrets secrets) {
    KeycloakHome home = new KeycloakHome(folder);
    home.prepare(installation.keycloak());
    List<String> command =
        command(installation, home)
            .run(
                ENTRY_POINT,
                List.of(
                    "start",
                    "--optimized",
                    "--import-realm",
                    "--cache=local",
                    "--http-enabled=true",
                    "--http-host=127.0.0.1",
                    "--http-port=" + port.number(),
                    "--http-management-port=" + managementPort.number(),
                    "--hostname=http://127.0.0.1:" + port.number()));
    return new ChildProcess(
        new ProcessSpec(
            "Keycloak",
            command,
            environment(secrets),
            log,
            List.of(port, managementPort),
            new RealmProbe(realmUrl(port), home::markWhole),
            Duration.ofSeconds(180),
            Duration.ofSeconds(15)));
  }

  /**
   * Spares a test the import: puts a realm that the build has imported, and its secrets, into an
   * empty data folder.
   */
  public static void copySeed(Path data) {
    KeycloakSeed.copyTo(data);
  }

  /** The realm's address, which is also the issuer of its tokens. */
  public static String realmUrl(Port port) {
    return "http://127.0.0.1:" + port.number() + "/realms/backaware";
  }

  private static JavaCommand command(Installation installation, KeycloakHome home) {
    return new JavaCommand(HEAP_MEGABYTES, installation.classes())
        .option("-Xms128m")
        .option("-Dkc.home.dir=" + home.folder())
        .option("-Djboss.server.config.dir=" + home.folder().resolve("conf"))
        .option("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
        .option("-Dpicocli.disable.closures=true")
        .option(
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory")
        .classPath(installation.keycloak().resolve("lib/quarkus-run.jar"));
  }

  private static Map<String, String> environment(KeycloakSecrets secrets) {
    return Map.of(
        "KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakSecrets.ADMIN,
        "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.adminPassword(),
        "BACKAWARE_WEB_CLIENT_SECRET", secrets.webClient(),
        "BACKAWARE_USER_SERVICE_CLIENT_SECRET", secrets.userServiceClient());
  }
}

package com.backaware.backing.identity;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Part of the build: fixes Keycloak's build-time options and imports the realm, once. */
public final class KeycloakBuild {
  private KeycloakBuild() {}

  /** Argument: the folder into which Keycloak was unpacked. Does only what was not done yet. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path dist = Path.of(arguments[0]);
    Path built = dist.resolve("keycloak/built");
    if (!Files.exists(built)) {
      build(dist);
      Files.createFile(built);
    }
    if (!KeycloakSeed.isCurrent(dist)) {
      KeycloakSeed.make(dist);
    }
  }

  private static void build(Path dist) throws IOException, InterruptedException {
    Path log = dist.resolve("keycloak-build.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                "sh",
                dist.resolve("keycloak/bin/kc.sh").toString(),
                "build",
                "--db=dev-file",
                "--health-enabled=true")
            .redirectErrorStream(true)
            .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(log.toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS",
                "-Xmx768m -XX:+UseSerialGC -Dfile.encoding=UTF-8"));
    int status = builder.start().waitFor();
    if (status != 0) {
      throw new IOException("kc.sh build ended with " + status + "; its output is in " + log);
    }
  }
}

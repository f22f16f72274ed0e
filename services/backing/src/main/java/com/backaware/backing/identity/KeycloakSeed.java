package com.backaware.backing.identity;

import com.backaware.backing.installation.Installation;
import com.backaware.backing.process.ChildProcess;
import com.backaware.backing.process.ComponentFailure;
import com.backaware.backing.process.FreePorts;
import com.backaware.backing.process.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A data folder with the realm already imported, made once by the build. Tests copy it: creating
 * Keycloak's tables takes longer than everything else in its start. It has its own random secrets,
 * copied with it.
 */
final class KeycloakSeed {
  private static final String KEYCLOAK = "keycloak";
  private static final String SECRETS = "secrets";

  private KeycloakSeed() {}

  /** Makes it beside the unpacked Keycloak. */
  static void make(Path dist) throws IOException {
    Path unfinished = dist.resolve("seed.unfinished");
    KeycloakHome.deleteTree(unfinished);
    Files.createDirectories(unfinished);
    Installation installation = new Installation(Installation.ownClasses(), dist.toAbsolutePath());
    try (ChildProcess keycloak =
        Keycloak.in(
            installation,
            unfinished.resolve(KEYCLOAK),
            dist.resolve("keycloak-seed.log"),
            new Port(FreePorts.next(), "a free port"),
            new Port(FreePorts.next(), "a free port"),
            KeycloakSecrets.keptIn(unfinished.resolve(SECRETS)))) {
      keycloak.start().join();
    }
    KeycloakHome.deleteTree(folder(dist));
    Files.move(unfinished, folder(dist), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Whether it is there and was made from the realm file as it is now. */
  static boolean isCurrent(Path dist) throws IOException {
    Path imported = KeycloakHome.realmFile(folder(dist).resolve(KEYCLOAK));
    return Files.exists(imported)
        && Arrays.equals(Files.readAllBytes(imported), KeycloakHome.realm());
  }

  /** Copies it into a data folder that is still empty. */
  static void copyTo(Path data) {
    Path seed = folder(Installation.find().folder());
    try (Stream<Path> tree = Files.walk(seed)) {
      for (Path source : tree.filter(path -> !path.equals(seed)).toList()) {
        Files.copy(
            source,
            data.resolve(seed.relativize(source).toString()),
            StandardCopyOption.COPY_ATTRIBUTES,
            LinkOption.NOFOLLOW_LINKS);
      }
    } catch (IOException e) {
      throw new ComponentFailure("Keycloak's seed %s could not be copied.".formatted(seed), e);
    }
  }

  private static Path folder(Path dist) {
    return dist.resolve("seed");
  }
}

package com.backaware.backing.identity;

import com.backaware.backing.process.ComponentFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Keycloak home of its own for each data folder: the program is linked, the data are its own. A
 * database counts as whole once the realm has answered from it; what an interrupted first start
 * left behind is thrown away and imported again, nobody can have stored anything in it.
 */
final class KeycloakHome {
  private static final List<String> PROGRAM = List.of("lib", "conf", "providers", "themes");
  private static final String REALM = "backaware-realm.json";

  private final Path folder;

  KeycloakHome(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  Path folder() {
    return folder;
  }

  boolean isFirstStart() {
    return !Files.exists(wholeMarker());
  }

  /**
   * Puts the links and, for a first start, an empty data folder with the realm to import in place.
   */
  void prepare(Path program) {
    try {
      Files.createDirectories(folder);
      for (String part : PROGRAM) {
        Path link = folder.resolve(part);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, program.resolve(part));
      }
      if (isFirstStart()) {
        deleteTree(folder.resolve("data"));
        putRealm();
      }
    } catch (IOException e) {
      throw new ComponentFailure(
          "The Keycloak folder %s could not be prepared: %s."
              .formatted(folder, e.getClass().getSimpleName() + " " + e.getMessage()),
          e);
    }
  }

  /** Notes that the realm has answered. */
  void markWhole() {
    try {
      if (isFirstStart()) {
        Files.createFile(wholeMarker());
      }
    } catch (IOException e) {
      throw new ComponentFailure("%s could not be written.".formatted(wholeMarker()), e);
    }
  }

  private Path wholeMarker() {
    return folder.resolve("realm-imported");
  }

  /** Where a home keeps the realm that it imported. */
  static Path realmFile(Path home) {
    return home.resolve("data/import").resolve(REALM);
  }

  /** The realm file as it is now. */
  static byte[] realm() throws IOException {
    try (InputStream realm = KeycloakHome.class.getResourceAsStream("/" + REALM)) {
      if (realm == null) {
        throw new IOException(REALM + " is not on the class path");
      }
      return realm.readAllBytes();
    }
  }

  private void putRealm() throws IOException {
    Path file = realmFile(folder);
    Files.createDirectories(file.getParent());
    Files.write(file, realm());
  }

  static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}

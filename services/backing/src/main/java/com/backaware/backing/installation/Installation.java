package com.backaware.backing.installation;

import com.backaware.backing.process.ComponentFailure;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * Where the build put what the child processes run.
 *
 * @param classes folder or jar of this module's own classes
 * @param folder holds {@code lib} (Kafka and the store) and {@code keycloak}
 */
public record Installation(Path classes, Path folder) {
  /** Names the folder when it is not beside this module's classes. */
  public static final String FOLDER_PROPERTY = "backaware.backing.installation";

  /**
   * Finds the installation beside this module's classes.
   *
   * @throws ComponentFailure when it is not there or incomplete
   */
  public static Installation find() {
    Path classes = ownClasses();
    String named = System.getProperty(FOLDER_PROPERTY);
    Path folder = named == null ? classes.resolveSibling("dist") : Path.of(named);
    Installation found = new Installation(classes, folder.toAbsolutePath());
    if (!Files.isDirectory(found.libraries()) || !Files.isDirectory(found.keycloak())) {
      throw new ComponentFailure(
          "Kafka, the store and Keycloak are not unpacked in %s: run `make build`."
              .formatted(found.folder()));
    }
    return found;
  }

  public Path libraries() {
    return folder.resolve("lib");
  }

  public Path keycloak() {
    return folder.resolve("keycloak");
  }

  /** The folder or jar of this module's own classes. */
  public static Path ownClasses() {
    CodeSource source = Installation.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalStateException("the classes of backaware-backing have no location");
    }
    try {
      return Path.of(source.getLocation().toURI()).toAbsolutePath();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

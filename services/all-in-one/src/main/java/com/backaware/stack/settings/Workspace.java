package com.backaware.stack.settings;

import com.backaware.backing.process.ComponentFailure;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The repository, after its build.
 *
 * @param root its top folder
 */
public record Workspace(Path root) {
  /** System property that names the top folder. */
  public static final String ROOT_PROPERTY = "backaware.root";

  /** The repository that the launcher was started from. */
  public static Workspace ofProcess() {
    String root = System.getProperty(ROOT_PROPERTY);
    if (root == null) {
      throw new ComponentFailure(
          "The system property %s is missing: start with services/all-in-one/bin/backaware-stack."
              .formatted(ROOT_PROPERTY));
    }
    return new Workspace(Path.of(root).toAbsolutePath().normalize());
  }

  /**
   * The packaged program of a service.
   *
   * @throws ComponentFailure when it was not built
   */
  public Path serviceJar(String service) {
    return built(
        root.resolve("services").resolve(service).resolve("target/quarkus-app/quarkus-run.jar"));
  }

  /** The edge agent's command. */
  public Path edgeAgent() {
    built(root.resolve("edge-agent/hub/target/backaware.jar"));
    return root.resolve("edge-agent/bin/backaware");
  }

  /** The bundled squat set with synthetic faults in it. */
  public Path demoRecording() {
    return root.resolve("edge-agent/recordings/squat-with-faults.csv.gz");
  }

  /** Clean sets of the same person: their personal reference. */
  public Path demoReference() {
    return root.resolve("edge-agent/recordings/squat-reference.csv.gz");
  }

  private static Path built(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ComponentFailure("%s has not been built: run `make build`.".formatted(file));
    }
    return file;
  }
}

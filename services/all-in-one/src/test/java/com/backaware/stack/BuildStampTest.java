package com.backaware.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is built is not built again: the scripts in {@code .mvn} around a Maven that only says so.
 */
final class BuildStampTest {
  private static final Path SCRIPTS = Path.of(System.getProperty("backaware.root"), ".mvn");

  @TempDir Path folder;

  @BeforeEach
  void prepare() throws IOException {
    for (String script : List.of("packaged", "build", "build-if-needed")) {
      program(".mvn/" + script, Files.readString(SCRIPTS.resolve(script)));
    }
    program(".mvn/check-tools", "#!/bin/sh\n");
    maven(0);
    source("pom.xml");
    for (String room : List.of("proto", "motion", "edge-agent", "services")) {
      source(room + "/src/main/java/A.java");
    }
  }

  @Test
  void buildIfNeeded_afterEveryTestRan_buildsNothing() throws Exception {
    run(".mvn/packaged", "verify");

    assertThat(run(".mvn/build-if-needed")).isEmpty();
  }

  @Test
  void buildIfNeeded_sourceChangedSince_builds() throws Exception {
    run(".mvn/packaged", "verify");
    Files.setLastModifiedTime(
        folder.resolve("services/src/main/java/A.java"),
        FileTime.from(Instant.now().plus(Duration.ofMinutes(1))));

    assertThat(run(".mvn/build-if-needed")).contains("Building BackAware", "Built.");
  }

  @Test
  void buildIfNeeded_mavenFailed_builds() throws Exception {
    maven(1);
    run(".mvn/packaged", "verify");
    maven(0);

    assertThat(run(".mvn/build-if-needed")).contains("Building BackAware", "Built.");
  }

  @Test
  void build_mavenFails_saysWhereTheOutputIs() throws Exception {
    maven(1);

    assertThat(run(".mvn/build")).contains("the build failed", "target/build.log");
  }

  private void maven(int status) throws IOException {
    program(
        "mvnw",
        """
        #!/bin/sh
        mkdir -p services/all-in-one/target && touch services/all-in-one/target/all-in-one.jar
        exit %d
        """
            .formatted(status));
  }

  private void source(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "as it is");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
  }

  private void program(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  private String run(String script, String... arguments) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(folder.resolve(script).toString())
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.command().addAll(List.of(arguments));
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}

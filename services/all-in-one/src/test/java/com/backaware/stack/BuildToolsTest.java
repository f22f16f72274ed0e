package com.backaware.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build needs and does not find is said in one sentence. */
final class BuildToolsTest {
  private static final Path ROOT = Path.of(System.getProperty("backaware.root"));

  @TempDir Path folder;

  @Test
  void checkTools_jdkAndNodeOfToday_saysNothing() throws Exception {
    assertThat(check(System.getProperty("java.home"))).isEmpty();
  }

  @Test
  void checkTools_nodeTooOld_namesBothVersions() throws Exception {
    program(folder.resolve("node"), "echo v20.18.1");

    assertThat(check(System.getProperty("java.home")))
        .hasLineCount(1)
        .contains("Node found is version 20.18", "20.19 or newer");
  }

  @Test
  void checkTools_javaHomeWithoutJdk_namesIt() throws Exception {
    assertThat(check(folder.toString())).hasLineCount(1).contains(folder.toString(), "JDK 17");
  }

  @Test
  void checkTools_jdkTooOld_namesBothVersions() throws Exception {
    Files.createDirectories(folder.resolve("bin"));
    program(folder.resolve("bin/javac"), "echo javac 11.0.2");

    assertThat(check(folder.toString())).hasLineCount(1).contains("version 11", "17 or newer");
  }

  private String check(String javaHome) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(ROOT.resolve(".mvn/check-tools").toString())
            .directory(ROOT.toFile())
            .redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", javaHome);
    builder.environment().merge("PATH", folder.toString(), (path, first) -> first + ":" + path);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(output.isEmpty() ? 0 : 1);
    return output;
  }

  private static void program(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}

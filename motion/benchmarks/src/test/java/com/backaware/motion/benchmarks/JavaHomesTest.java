package com.backaware.motion.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JavaHomesTest {
  @TempDir private Path folder;

  @Test
  void find_releaseFileAndLauncher_isFound() throws IOException {
    Path home = home("new", "JAVA_VERSION=\"25.0.1\"", true);
    Path old = home("old", "JAVA_VERSION=\"17\"", true);

    JavaHomes homes = JavaHomes.in(List.of(folder.resolve("none"), home, old));

    assertThat(homes.find(25)).contains(home);
    assertThat(homes.find(17)).contains(old);
    assertThat(homes.find(21)).isEmpty();
  }

  @Test
  void find_noLauncher_isNotFound() throws IOException {
    Path home = home("broken", "JAVA_VERSION=\"17.0.2\"", false);

    assertThat(JavaHomes.in(List.of(home)).find(17)).isEmpty();
  }

  @Test
  void ofThisMachine_theJavaThatRunsThis_isFound() throws IOException {
    assertThat(JavaHomes.ofThisMachine().find(Runtime.version().feature())).isPresent();
  }

  private Path home(String name, String release, boolean launcher) throws IOException {
    Path home = Files.createDirectory(folder.resolve(name));
    Files.createDirectory(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\n" + release + "\n");
    if (launcher) {
      Path java = Files.writeString(home.resolve("bin").resolve("java"), "");
      assertThat(java.toFile().setExecutable(true)).isTrue();
    }
    return home;
  }
}

package com.backaware.motion.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the Java installations of a machine, by their release files. */
final class JavaHomes {
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)[^\"]*\"");

  private final List<Path> homes;

  private JavaHomes(List<Path> homes) {
    this.homes = homes;
  }

  /** Looks where systems and tools put them; the Java that runs this comes first. */
  static JavaHomes ofThisMachine() throws IOException {
    List<Path> homes = new ArrayList<>();
    homes.add(Path.of(System.getProperty("java.home")));
    Optional.ofNullable(System.getenv("JAVA_HOME")).map(Path::of).ifPresent(homes::add);
    Path user = Path.of(System.getProperty("user.home"));
    addAll(homes, Path.of("/usr/lib/jvm"), "");
    addAll(homes, user.resolve(".sdkman/candidates/java"), "");
    addAll(homes, user.resolve(".jdks"), "");
    addAll(homes, Path.of("/Library/Java/JavaVirtualMachines"), "Contents/Home");
    return new JavaHomes(homes);
  }

  /** Those among these folders. */
  static JavaHomes in(List<Path> homes) {
    return new JavaHomes(homes);
  }

  /** The first installation of a feature version, such as 17. */
  Optional<Path> find(int version) throws IOException {
    for (Path home : homes) {
      if (version(home) == version && Files.isExecutable(home.resolve("bin").resolve("java"))) {
        return Optional.of(home);
      }
    }
    return Optional.empty();
  }

  private static int version(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release)) {
      return 0;
    }
    Matcher matcher = VERSION.matcher(Files.readString(release));
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private static void addAll(List<Path> homes, Path folder, String inside) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> children = Files.list(folder)) {
        children.sorted().map(child -> child.resolve(inside)).forEach(homes::add);
      }
    }
  }
}

package com.backaware.backing.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a child JVM with a small footprint that ends with its parent. */
public final class JavaCommand {
  /** From here on Java warns of what Netty and protobuf do with memory. */
  private static final int WARNING_JAVA = 24;

  private final List<String> options = new ArrayList<>();
  private final List<String> classPath = new ArrayList<>();

  /**
   * @param heapMegabytes the heap's upper limit
   * @param watchClasses the folder or jar that holds {@link WatchedMain}
   */
  public JavaCommand(int heapMegabytes, Path watchClasses) {
    options.add("-Xmx" + heapMegabytes + "m");
    options.add("-XX:+UseSerialGC");
    options.add("-XX:TieredStopAtLevel=1");
    options.add("-XX:+ExitOnOutOfMemoryError");
    options.add("-Djava.net.preferIPv4Stack=true");
    options.add("-Dfile.encoding=UTF-8");
    if (Runtime.version().feature() >= WARNING_JAVA) {
      options.add("--sun-misc-unsafe-memory-access=allow");
      options.add("--enable-native-access=ALL-UNNAMED");
    }
    classPath.add(watchClasses.toString());
  }

  public JavaCommand option(String option) {
    options.add(option);
    return this;
  }

  public JavaCommand classPath(Path entry) {
    classPath.add(entry.toString());
    return this;
  }

  /** The whole command; {@code mainClass} runs inside {@link WatchedMain}. */
  public List<String> run(String mainClass, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(String.join(System.getProperty("path.separator"), classPath));
    command.add(WatchedMain.class.getName());
    command.add(mainClass);
    command.addAll(arguments);
    return command;
  }
}

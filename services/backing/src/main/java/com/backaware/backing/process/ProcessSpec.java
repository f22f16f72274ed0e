package com.backaware.backing.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How one component runs.
 *
 * @param name what people call it, in messages and as the name of its log file
 * @param command program and arguments
 * @param environment added to the inherited environment
 * @param logFile where its output goes; the previous run's is kept as {@code *.1}
 * @param ports what it will listen on, checked before it starts
 * @param probe says when it serves
 * @param startLimit how long a start may take
 * @param stopGrace how long it may take to stop before it is killed
 */
public record ProcessSpec(
    String name,
    List<String> command,
    Map<String, String> environment,
    Path logFile,
    List<Port> ports,
    ReadinessProbe probe,
    Duration startLimit,
    Duration stopGrace) {
  public ProcessSpec {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
    ports = List.copyOf(ports);
  }
}

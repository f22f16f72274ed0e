package com.backaware.backing.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out, where Linux' /proc allows, which process listens on a port. */
final class PortHolder {
  private static final String LISTENING = "0A";
  private static final int SHOWN_COMMAND = 60;

  private PortHolder() {}

  /** "process 123 (command)"; empty when it cannot be seen. */
  static Optional<String> of(int port) {
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .flatMap(table -> lines(Path.of(table)).stream())
        .map(line -> line.strip().split("\\s+"))
        .filter(field -> field.length > 9 && LISTENING.equals(field[3]))
        .filter(field -> field[1].endsWith(String.format(Locale.ROOT, ":%04X", port)))
        .map(field -> "socket:[" + field[9] + "]")
        .flatMap(socket -> owner(socket).stream())
        .findFirst();
  }

  private static Optional<String> owner(String socket) {
    return list(Path.of("/proc")).stream()
        .filter(path -> path.getFileName().toString().chars().allMatch(Character::isDigit))
        .filter(path -> list(path.resolve("fd")).stream().anyMatch(fd -> pointsTo(fd, socket)))
        .map(PortHolder::describe)
        .findFirst();
  }

  private static String describe(Path process) {
    String command = String.join(" ", lines(process.resolve("cmdline"))).replace('\0', ' ').strip();
    String shown =
        command.length() <= SHOWN_COMMAND ? command : command.substring(0, SHOWN_COMMAND) + "…";
    return "process " + process.getFileName() + (shown.isEmpty() ? "" : " (" + shown + ")");
  }

  private static boolean pointsTo(Path link, String target) {
    try {
      return Files.readSymbolicLink(link).toString().equals(target);
    } catch (IOException e) {
      return false;
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    } catch (IOException | SecurityException e) {
      return List.of();
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }
}

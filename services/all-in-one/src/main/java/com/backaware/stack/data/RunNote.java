package com.backaware.stack.data;

import com.backaware.backing.process.ComponentFailure;
import com.backaware.backing.process.Port;
import com.backaware.stack.platform.Component;
import com.backaware.stack.platform.Platform;
import com.backaware.stack.settings.PortName;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a running platform notes for {@code status}, {@code stop} and {@code demo}.
 *
 * @param pid of the launcher
 * @param ready whether all components served when it was written
 * @param realmUrl the realm's address
 * @param ports by name
 * @param components in start order
 */
public record RunNote(
    long pid,
    boolean ready,
    String realmUrl,
    Map<PortName, Integer> ports,
    List<ComponentNote> components) {
  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

  /**
   * One component.
   *
   * @param pid 0 while it has none
   */
  public record ComponentNote(String name, long pid, List<Integer> ports) {}

  /** The note of a platform as it is now. */
  public static RunNote of(Platform platform, boolean ready) {
    Map<PortName, Integer> ports = new LinkedHashMap<>();
    for (PortName name : PortName.values()) {
      ports.put(name, platform.ports().port(name).number());
    }
    return new RunNote(
        ProcessHandle.current().pid(),
        ready,
        platform.realmUrl(),
        ports,
        platform.components().stream().map(RunNote::note).toList());
  }

  private static ComponentNote note(Component component) {
    return new ComponentNote(
        component.name(),
        component.process().pid().orElse(0),
        component.process().spec().ports().stream().map(Port::number).sorted().toList());
  }

  /** Writes it whole or not at all. */
  public void write(DataFolder folder) {
    Path file = file(folder);
    Path unfinished = file.resolveSibling("run.json.unfinished");
    try {
      Files.writeString(unfinished, GSON.toJson(this) + "\n");
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new ComponentFailure("%s cannot be written: %s.".formatted(file, e.getMessage()), e);
    }
  }

  /** The note in a folder; empty when there is none that can be read. */
  public static Optional<RunNote> read(DataFolder folder) {
    try {
      return Optional.ofNullable(GSON.fromJson(Files.readString(file(folder)), RunNote.class));
    } catch (NoSuchFileException | JsonSyntaxException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new ComponentFailure(
          "%s cannot be read: %s.".formatted(file(folder), e.getMessage()), e);
    }
  }

  /** The note of the platform that is running in the folder; empty when none is. */
  public static Optional<RunNote> ofRunning(DataFolder folder) {
    return RunLock.isTaken(folder) ? read(folder) : Optional.empty();
  }

  /** Removes the note of a platform that has ended. */
  public static void remove(DataFolder folder) {
    try {
      Files.deleteIfExists(file(folder));
    } catch (IOException e) {
      throw new ComponentFailure(
          "%s cannot be removed: %s.".formatted(file(folder), e.getMessage()), e);
    }
  }

  private static Path file(DataFolder folder) {
    return folder.path().resolve("run.json");
  }
}

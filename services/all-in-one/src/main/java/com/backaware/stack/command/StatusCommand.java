package com.backaware.stack.command;

import com.backaware.backing.process.ResidentMemory;
import com.backaware.stack.data.DataFolder;
import com.backaware.stack.data.RunNote;
import com.backaware.stack.data.RunNote.ComponentNote;
import com.backaware.stack.settings.Workspace;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Lists the components of the platform that is running. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Lists components, process ids, ports and memory.",
    footer = {"", "Exit codes: 0 running, 3 not running."})
final class StatusCommand implements Callable<Integer> {
  private static final int NOT_RUNNING = 3; // as service scripts say it (LSB)
  private static final long MEGABYTE = 1024 * 1024;

  @Override
  public Integer call() {
    DataFolder folder = DataFolder.of(System.getenv(), Workspace.ofProcess().root());
    Optional<RunNote> running = RunNote.ofRunning(folder);
    if (running.isEmpty()) {
      System.out.println("No platform is running in " + folder.path() + ".");
      return NOT_RUNNING;
    }
    print(running.get(), folder);
    return 0;
  }

  private static void print(RunNote note, DataFolder folder) {
    System.out.printf(
        "%s in %s, process %d%n", note.ready() ? "running" : "starting", folder.path(), note.pid());
    System.out.printf("  %-16s %8s %9s  %s%n", "component", "pid", "memory", "ports");
    note.components().forEach(StatusCommand::print);
  }

  private static void print(ComponentNote component) {
    String ports = component.ports().stream().map(String::valueOf).collect(Collectors.joining(" "));
    boolean alive = ProcessHandle.of(component.pid()).map(ProcessHandle::isAlive).orElse(false);
    String memory =
        ResidentMemory.ofProcess(component.pid()).stream()
            .mapToObj(bytes -> bytes / MEGABYTE + " MB")
            .findFirst()
            .orElse("?");
    System.out.printf(
        "  %-16s %8s %9s  %s%n",
        component.name(), alive ? component.pid() : "-", alive ? memory : "-", ports);
  }
}

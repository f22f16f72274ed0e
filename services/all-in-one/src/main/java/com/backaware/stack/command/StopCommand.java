package com.backaware.stack.command;

import com.backaware.backing.process.ComponentFailure;
import com.backaware.stack.data.DataFolder;
import com.backaware.stack.data.RunLock;
import com.backaware.stack.settings.Workspace;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;

/** Ends the platform that is running. */
@Command(
    name = "stop",
    mixinStandardHelpOptions = true,
    description = "Stops the platform that is running.")
final class StopCommand implements Callable<Integer> {
  private static final long LIMIT_SECONDS = 120;

  @Override
  public Integer call() throws ExecutionException, InterruptedException {
    DataFolder folder = DataFolder.of(System.getenv(), Workspace.ofProcess().root());
    OptionalLong holder = RunLock.isTaken(folder) ? RunLock.holder(folder) : OptionalLong.empty();
    if (holder.isEmpty()) {
      System.out.println("No platform is running in " + folder.path() + ".");
      return 0;
    }
    ProcessHandle launcher =
        ProcessHandle.of(holder.getAsLong())
            .orElseThrow(() -> cannot(holder.getAsLong(), "is not visible from here"));
    if (!launcher.destroy()) {
      throw cannot(launcher.pid(), "belongs to someone else");
    }
    try {
      launcher.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw cannot(launcher.pid(), "does not end within " + LIMIT_SECONDS + " s");
    }
    System.out.println("Stopped.");
    return 0;
  }

  private static ComponentFailure cannot(long pid, String why) {
    return new ComponentFailure(
        "The platform's process %d %s: end it with `kill %d`.".formatted(pid, why, pid));
  }
}

package com.backaware.stack.command;

import com.backaware.backing.process.ComponentFailure;
import com.backaware.stack.data.DataFolder;
import com.backaware.stack.data.RunLock;
import com.backaware.stack.interruption.Interruption;
import com.backaware.stack.platform.Platform;
import com.backaware.stack.progress.Terminal;
import com.backaware.stack.settings.PortPlan;
import com.backaware.stack.settings.Workspace;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the platform, plays a squat set through it and stays up. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Starts the platform, plays the bundled squat set through it and stays up.",
    footer = {
      "",
      "Exit codes: 0 stopped by Ctrl-C or SIGTERM after everything was ready; 130 or 143 stopped",
      "while starting; 1 a failure, named in one sentence."
    })
final class RunCommand implements Callable<Integer> {
  @Option(
      names = "--speed",
      paramLabel = "1..50",
      defaultValue = "1",
      description = "How fast the set is played (default: real time).")
  private String speed = "1";

  @Option(names = "--no-demo", description = "Plays nothing.")
  private boolean silent;

  @Override
  public Integer call() {
    Interruption interruption = Interruption.listen();
    Map<String, String> environment = System.getenv();
    Workspace workspace = Workspace.ofProcess();
    DataFolder folder = DataFolder.of(environment, workspace.root());
    folder.prepare();
    try (RunLock lock = RunLock.take(folder).orElseThrow(() -> alreadyRunning(folder))) {
      PortPlan ports = PortPlan.of(environment);
      ports.requireFree();
      Platform platform = new Platform(workspace, ports, folder.path());
      Terminal terminal = Terminal.ofProcess(environment);
      Run run = new Run(workspace, folder, platform, terminal, interruption);
      return silent ? run.quietly() : run.withDemonstration(speed);
    }
  }

  private static ComponentFailure alreadyRunning(DataFolder folder) {
    String holder =
        RunLock.holder(folder).stream()
            .mapToObj(pid -> " (process " + pid + ")")
            .findFirst()
            .orElse("");
    return new ComponentFailure(
        "A platform is already running in %s%s: stop it with `make stop`, or choose another folder and other ports with DATA and PORT."
            .formatted(folder.path(), holder));
  }
}

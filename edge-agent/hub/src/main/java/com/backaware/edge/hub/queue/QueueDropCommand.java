package com.backaware.edge.hub.queue;

import com.backaware.edge.hub.data.DataFolder;
import com.backaware.edge.hub.data.DataOptions;
import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.edge.queue.DiskQueue;
import java.io.IOException;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Deletes one session that is kept. */
@Command(
    name = "drop",
    mixinStandardHelpOptions = true,
    description = "Deletes a session that is kept. The service will never have it.")
final class QueueDropCommand implements Runnable {
  @Parameters(paramLabel = "SESSION", description = "Its id, as 'backaware queue' shows it.")
  private UUID id = new UUID(0, 0);

  @Mixin private DataOptions data = new DataOptions();

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    DataFolder folder = data.folder();
    DiskQueue queue = folder.queue(new ErrorStreamListener(spec.commandLine().getErr()));
    try {
      if (queue.drop(id)) {
        spec.commandLine().getOut().println("Session " + id + " is not kept any more.");
      } else if (queue.sessions().stream().anyMatch(session -> session.id().equals(id))) {
        throw new CommandFailure(
            ExitCode.BUSY,
            "Session " + id + " is in use; end the command that records or sends it first.");
      } else {
        throw new CommandFailure(
            ExitCode.NO_INPUT,
            "No session " + id + " is kept; 'backaware queue' shows those that are.");
      }
    } catch (IOException e) {
      throw folder.unusable(e);
    }
  }
}

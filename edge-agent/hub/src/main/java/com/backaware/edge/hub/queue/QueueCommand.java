package com.backaware.edge.hub.queue;

import com.backaware.edge.hub.data.DataFolder;
import com.backaware.edge.hub.data.DataOptions;
import com.backaware.edge.queue.DiskQueue;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what is kept. */
@Command(
    name = "queue",
    mixinStandardHelpOptions = true,
    subcommands = {QueueSendCommand.class, QueueDropCommand.class},
    description = {
      "Shows the sessions that are kept on this machine because the posture service does not have"
          + " them yet, and what had to go."
    })
public final class QueueCommand implements Runnable {
  @Mixin private DataOptions data = new DataOptions();

  @Option(names = "--json", description = "As JSON, for programs.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    DataFolder folder = data.folder();
    DiskQueue queue = folder.queue(new ErrorStreamListener(spec.commandLine().getErr()));
    PrintWriter out = spec.commandLine().getOut();
    try {
      QueueContents contents = QueueContents.of(queue);
      if (json) {
        QueueJson.write(contents, out);
      } else {
        new QueueTable(Clock.systemUTC(), ZoneId.systemDefault()).write(contents, out);
      }
      out.flush();
    } catch (IOException e) {
      throw folder.unusable(e);
    }
  }
}

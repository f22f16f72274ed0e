package com.backaware.edge.hub.queue;

import com.backaware.edge.catchup.CatchUp;
import com.backaware.edge.hub.data.DataFolder;
import com.backaware.edge.hub.data.DataOptions;
import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.edge.hub.signin.ServiceAddress;
import com.backaware.edge.hub.signin.SignInOptions;
import com.backaware.edge.hub.terminal.Screen;
import com.backaware.edge.hub.terminal.Wording;
import com.backaware.edge.queue.DiskQueue;
import com.backaware.edge.queue.KeptSession;
import com.backaware.edge.uplink.SendingPace;
import com.backaware.edge.uplink.UplinkSettings;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Sends what is kept. */
@Command(
    name = "send",
    mixinStandardHelpOptions = true,
    description = {
      "Sends the sessions that are kept for a posture service, oldest first.",
      "A session that was interrupted is left for the command that began it; after a day it is sent"
          + " and closed as it is."
    })
final class QueueSendCommand implements Runnable {
  @Option(
      names = "--server",
      paramLabel = "HOST:PORT",
      defaultValue = "127.0.0.1:8086",
      description = "Posture service, gRPC port (default: ${DEFAULT-VALUE}).")
  private String server = "";

  @Mixin private SignInOptions signIn = new SignInOptions();

  @Option(
      names = "--plaintext",
      description =
          "Connect without encryption to another machine, for trusted networks only; to this"
              + " machine it always is so.")
  private boolean plainText;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long to try without a connection (default: ${DEFAULT-VALUE}).")
  private long waitSeconds;

  @Mixin private DataOptions data = new DataOptions();

  @Spec private CommandSpec spec;
  private final Clock clock = Clock.systemUTC();

  @Override
  public void run() {
    if (waitSeconds < 0 || waitSeconds > 86_400) {
      throw new ParameterException(
          spec.commandLine(), "--wait is " + waitSeconds + "; it must be 0 to 86400 seconds");
    }
    ServiceAddress address = ServiceAddress.parse("--server", server);
    DataFolder folder = data.folder();
    DiskQueue queue = folder.queue(new ErrorStreamListener(spec.commandLine().getErr()));
    try {
      send(queue, address);
    } catch (IOException e) {
      throw folder.unusable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(DiskQueue queue, ServiceAddress address)
      throws IOException, InterruptedException {
    Screen screen = Screen.ofProcess();
    long others = queue.sessions().stream().filter(kept -> elsewhere(kept, address)).count();
    if (others > 0) {
      screen.line(Wording.count(others, "session") + " kept for other services; not sent now.");
    }
    if (CatchUp.due(queue, address.toString(), clock).isEmpty()) {
      screen.line("Nothing is kept for " + address + " that could be sent.");
      return;
    }
    Sending sending = new Sending(screen);
    CatchUp catchUp =
        new CatchUp(
            queue,
            address.toString(),
            () -> address.connect(plainText),
            signIn.tokens(plainText),
            UplinkSettings.standard(),
            SendingPace.UNLIMITED,
            sending,
            clock);
    boolean all = catchUp.run(Duration.ofSeconds(waitSeconds));
    screen.clearStatus();
    if (sending.failure().isPresent()) {
      throw sending.failure().get();
    }
    if (!all) {
      throw new CommandFailure(
          ExitCode.UNAVAILABLE,
          "The posture service at "
              + address
              + " cannot be used: "
              + sending.interruption()
              + "; what is not sent stays kept.");
    }
  }

  private static boolean elsewhere(KeptSession kept, ServiceAddress address) {
    return kept.session().isPresent()
        && !kept.session().get().destination().equals(address.toString());
  }
}

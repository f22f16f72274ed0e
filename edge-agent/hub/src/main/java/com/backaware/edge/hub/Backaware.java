package com.backaware.edge.hub;

import com.backaware.edge.hub.analyze.AnalyzeCommand;
import com.backaware.edge.hub.calibrate.CalibrateCommand;
import com.backaware.edge.hub.orient.OrientCommand;
import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.edge.hub.queue.QueueCommand;
import com.backaware.edge.hub.replay.ReplayCommand;
import com.backaware.edge.hub.simulate.SimulateCommand;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code backaware} command. */
@Command(
    name = "backaware",
    versionProvider = VersionText.class,
    mixinStandardHelpOptions = true,
    subcommands = {
      ReplayCommand.class,
      AnalyzeCommand.class,
      CalibrateCommand.class,
      OrientCommand.class,
      SimulateCommand.class,
      QueueCommand.class,
      CompletionCommand.class,
      CommandLine.HelpCommand.class
    },
    description = {
      "Judges and streams what a belt on the low back measures.",
      "Recordings are belt recordings (CSV v1, plain or gzip), or what the phone apps Sensor Logger"
          + " and phyphox export (ZIP or CSV)."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:wrong arguments",
      "65:the recording or file cannot be understood, or holds nothing usable",
      "66:a file is missing or cannot be read",
      "69:a service was not reached or did not answer in time",
      "70:a fault in this program",
      "73:a file or the data folder cannot be written to",
      "75:the same session is being played by another agent",
      "76:the service speaks another version of the protocol",
      "77:not signed in, or no permission",
      "130:interrupted; the same command goes on with the session",
      "141:the reader of the output went away"
    })
public final class Backaware implements Runnable {
  private static final Logger GRPC_LOG = Logger.getLogger("io.grpc");

  @Spec private CommandSpec spec;

  /** Runs the command and exits. */
  public static void main(String[] args) {
    GRPC_LOG.setLevel(Level.OFF);
    System.exit(run(args));
  }

  /** Runs the command and returns its exit code. */
  static int run(String... args) {
    return new CommandLine(new Backaware())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Backaware::wrongArguments)
        .setExecutionExceptionHandler(Backaware::failed)
        .execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to do: replay, analyze, calibrate, orient, simulate, queue, completion or help");
  }

  private static int wrongArguments(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("backaware: " + sentence(String.valueOf(e.getMessage())));
    CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (e instanceof CommandFailure failure) {
      if (!failure.getMessage().isEmpty()) {
        command.getErr().println("backaware: " + failure.getMessage());
      }
      return failure.exitCode();
    }
    command.getErr().println("backaware: a fault in this program: " + e);
    if (System.getenv("BACKAWARE_DEBUG") != null) {
      e.printStackTrace(command.getErr());
    } else {
      command.getErr().println("Set BACKAWARE_DEBUG=1 to see where.");
    }
    return ExitCode.INTERNAL;
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }
}

package com.backaware.stack.command;

import com.backaware.backing.process.ComponentFailure;
import java.util.concurrent.CompletionException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The launcher of the whole platform on one machine. */
@Command(
    name = "backaware-stack",
    description = "The whole BackAware platform on this machine.",
    mixinStandardHelpOptions = true,
    version = "BackAware 0.1.0",
    subcommands = {
      RunCommand.class,
      DemoCommand.class,
      StopCommand.class,
      StatusCommand.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Environment: PORT (base of all ports, default 8080), BACKAWARE_PORT_<NAME> (one port),",
      "DATA (data folder, default .backaware), NO_COLOR."
    })
public final class StackCommand {
  private static final int FAILED = 1;

  private StackCommand() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    CommandLine commands = new CommandLine(new StackCommand());
    commands.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          System.err.println("backaware: " + sentence(failure));
          return FAILED;
        });
    System.exit(commands.execute(arguments.length == 0 ? new String[] {"help"} : arguments));
  }

  private static String sentence(Throwable failure) {
    Throwable known = failure;
    while (known instanceof CompletionException && known.getCause() != null) {
      known = known.getCause();
    }
    return known instanceof ComponentFailure
        ? String.valueOf(known.getMessage())
        : "an unexpected fault (%s): please report it.".formatted(known);
  }
}

package com.backaware.edge.hub;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the completion script for bash and zsh. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a script that completes this command in bash and zsh.",
      "Use it now with: source <(backaware completion)"
    })
final class CompletionCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().getOut().print(AutoComplete.bash("backaware", spec.root().commandLine()));
    spec.commandLine().getOut().print("\n");
    spec.commandLine().getOut().flush();
  }
}

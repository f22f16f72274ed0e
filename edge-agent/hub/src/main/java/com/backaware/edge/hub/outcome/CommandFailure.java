package com.backaware.edge.hub.outcome;

/** Ends a command with an exit code and one sentence for the user. */
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String sentence;
  private final int exitCode;

  /**
   * Creates it.
   *
   * @param exitCode one of {@link ExitCode}
   * @param sentence what is wrong and what to do; empty for a quiet end
   */
  public CommandFailure(int exitCode, String sentence) {
    super(sentence);
    this.sentence = sentence;
    this.exitCode = exitCode;
  }

  @Override
  public String getMessage() {
    return sentence;
  }

  /** The quiet end of a command whose output nobody reads any more. */
  public static CommandFailure brokenPipe() {
    return new CommandFailure(ExitCode.BROKEN_PIPE, "");
  }

  /** The code to exit with. */
  public int exitCode() {
    return exitCode;
  }
}

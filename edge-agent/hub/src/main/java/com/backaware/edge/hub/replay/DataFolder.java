package com.backaware.edge.hub.replay;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.edge.session.SessionFolder;
import com.backaware.edge.session.SessionKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Where the agent keeps what it has to remember. */
final class DataFolder {
  private final Path path;

  DataFolder(Path path) {
    this.path = path;
  }

  /** The folder that the XDG base directory specification gives: state that outlives a restart. */
  static Path standard(Map<String, String> environment) {
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    Path base =
        state.isEmpty()
            ? Path.of(environment.getOrDefault("HOME", "."), ".local", "state")
            : Path.of(state);
    return base.resolve("backaware");
  }

  /** Claims a session, so that no other replay goes on with it at the same time. */
  SessionFolder.Claim claim(SessionKey key) {
    try {
      return SessionFolder.open(path.resolve("sessions"))
          .claim(key)
          .orElseThrow(
              () ->
                  new CommandFailure(
                      ExitCode.BUSY,
                      "This recording is being played to this belt and service already; wait until"
                          + " that replay has ended, or choose another --belt."));
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** The failure that the folder cannot be used. */
  CommandFailure unusable(IOException cause) {
    return new CommandFailure(
        ExitCode.CANNOT_WRITE,
        "The data folder "
            + path
            + " cannot be used ("
            + cause.getClass().getSimpleName()
            + ": "
            + cause.getMessage()
            + "); make it writable, or choose another with --data.");
  }
}

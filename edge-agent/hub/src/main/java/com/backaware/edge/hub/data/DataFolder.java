package com.backaware.edge.hub.data;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.edge.queue.DiskQueue;
import com.backaware.edge.queue.QueueLimits;
import com.backaware.edge.queue.QueueListener;
import com.backaware.edge.queue.SessionQueue;
import com.backaware.edge.queue.file.NewerVersionException;
import com.backaware.edge.queue.kept.QueuedSession;
import com.backaware.edge.session.SessionFolder;
import com.backaware.edge.session.SessionKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Where the agent keeps what it has to remember. */
public final class DataFolder {
  private final Path path;

  /** The folder of this path, which need not exist yet. */
  public DataFolder(Path path) {
    this.path = path;
  }

  /** The folder that the XDG base directory specification gives: state that outlives a restart. */
  public static Path standard(Map<String, String> environment) {
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    Path base =
        state.isEmpty()
            ? Path.of(environment.getOrDefault("HOME", "."), ".local", "state")
            : Path.of(state);
    return base.resolve("backaware");
  }

  /** Claims a session, so that no other replay goes on with it at the same time. */
  public SessionFolder.Claim claim(SessionKey key) {
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

  /** What is kept until the service has it. */
  public DiskQueue queue(QueueListener listener) {
    try {
      return DiskQueue.open(
          path.resolve("queue").toFile(), QueueLimits.standard(), Clock.systemUTC(), listener);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** Takes a session over, or begins it, in what is kept. */
  public SessionQueue open(DiskQueue queue, QueuedSession session) {
    try {
      return queue
          .open(session)
          .orElseThrow(
              () ->
                  new CommandFailure(
                      ExitCode.BUSY,
                      "Session "
                          + session.session().id()
                          + " is being sent by another command; wait until that has ended."));
    } catch (NewerVersionException e) {
      throw new CommandFailure(ExitCode.CANNOT_WRITE, e.getMessage() + ".");
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** The failure that the folder cannot be used. */
  public CommandFailure unusable(IOException cause) {
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

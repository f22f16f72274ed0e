package com.backaware.stack.data;

import com.backaware.backing.process.ComponentFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Only one platform runs in a data folder: the system gives the lock back however its holder ends.
 */
public final class RunLock implements AutoCloseable {
  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock; empty when a running platform has it. */
  public static Optional<RunLock> take(DataFolder folder) {
    Path file = folder.path().resolve("lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      channel.truncate(0);
      channel.write(StandardCharsets.US_ASCII.encode(Long.toString(ProcessHandle.current().pid())));
      return Optional.of(new RunLock(channel));
    } catch (IOException e) {
      throw new ComponentFailure("%s cannot be locked: %s.".formatted(file, e.getMessage()), e);
    }
  }

  /** Whether a running platform has it. */
  public static boolean isTaken(DataFolder folder) {
    if (!Files.exists(folder.path().resolve("lock"))) {
      return false;
    }
    Path file = folder.path().resolve("lock");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (IOException e) {
      throw new ComponentFailure("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
  }

  /** The process id of whoever took it last. */
  public static OptionalLong holder(DataFolder folder) {
    try {
      return OptionalLong.of(Long.parseLong(Files.readString(folder.path().resolve("lock"))));
    } catch (IOException | NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new ComponentFailure("The lock cannot be given back: " + e.getMessage() + ".", e);
    }
  }
}

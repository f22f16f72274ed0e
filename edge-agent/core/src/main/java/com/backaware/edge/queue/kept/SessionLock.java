package com.backaware.edge.queue.kept;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * The right to write to a folder. It ends with the process at the latest. A file that is locked is
 * opened once per process: closing any other channel to it would give the lock up.
 */
public final class SessionLock implements Closeable {
  private static final String FILE = "lock";

  /** Whoever only looks whether a lock is taken holds it for a moment: it is asked for again. */
  private static final int LOOKS = 3;

  private static final long LOOK_NANOS = 10_000_000;
  private static final Set<File> HELD = new HashSet<>();

  private final File folder;
  private final FileChannel channel;

  private SessionLock(File folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** Takes the right; empty if someone else has it or the folder is gone. */
  public static Optional<SessionLock> take(File folder) throws IOException {
    Optional<SessionLock> lock = tryToTake(folder);
    for (int again = 0; again < LOOKS && !lock.isPresent(); again++) {
      LockSupport.parkNanos(LOOK_NANOS);
      lock = tryToTake(folder);
    }
    return lock;
  }

  private static Optional<SessionLock> tryToTake(File folder) throws IOException {
    File key = folder.getAbsoluteFile();
    synchronized (HELD) {
      if (!HELD.add(key)) {
        return Optional.empty();
      }
    }
    Optional<FileChannel> channel = Optional.empty();
    try {
      channel = locked(folder);
    } finally {
      if (!channel.isPresent()) {
        giveUp(key);
      }
    }
    return channel.map(locked -> new SessionLock(key, locked));
  }

  /** Whether someone has the right. */
  public static boolean taken(File folder) throws IOException {
    if (!new File(folder, FILE).exists()) {
      return false;
    }
    Optional<SessionLock> lock = tryToTake(folder);
    if (lock.isPresent()) {
      lock.get().close();
    }
    return !lock.isPresent();
  }

  /** The file that the right hangs on. */
  public static boolean isLock(File file) {
    return file.getName().equals(FILE);
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      giveUp(folder);
    }
  }

  private static void giveUp(File key) {
    synchronized (HELD) {
      HELD.remove(key);
    }
  }

  private static Optional<FileChannel> locked(File folder) throws IOException {
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              new File(folder, FILE).toPath(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Held by another class loader of this process: the same answer.
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? Optional.empty() : Optional.of(channel);
  }
}

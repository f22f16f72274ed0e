package com.backaware.edge.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The folder with one small file per unfinished session. Files are replaced atomically, so that one
 * that was being written when the agent died is the old one or the new one, never half of each.
 */
public final class SessionFolder {
  private final Path folder;

  private SessionFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens the folder, creating it if it is missing.
   *
   * @throws IOException if it cannot be created or written to
   */
  public static SessionFolder open(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new SessionFolder(folder);
  }

  /**
   * Claims a session for this process until the claim is closed or the process dies.
   *
   * @return empty if another process (or another part of this one) holds it
   * @throws IOException if the folder cannot be written to
   */
  public Optional<Claim> claim(SessionKey key) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    long position = Long.parseLong(key.value().substring(0, 15), 16);
    FileLock lock = null;
    try {
      lock = channel.tryLock(position, 1, false);
    } catch (OverlappingFileLockException e) {
      // Held in this process: the same answer as held by another one.
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null
        ? Optional.empty()
        : Optional.of(new Claim(channel, folder.resolve(key.value() + ".session"), folder));
  }

  /** The right to go on with one session. Closing it lets others claim the session. */
  public static final class Claim implements AutoCloseable {
    private final FileChannel channel;
    private final Path file;
    private final Path folder;

    private Claim(FileChannel channel, Path file, Path folder) {
      this.channel = channel;
      this.file = file;
      this.folder = folder;
    }

    /**
     * The session that was left unfinished, if there is one that can be read.
     *
     * @throws IOException if the file is there and cannot be read
     */
    public Optional<UnfinishedSession> unfinished() throws IOException {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      return SessionFile.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /** Remembers the session; when this returns it is on the disk. */
    public void remember(UnfinishedSession session) throws IOException {
      Path draft = Files.createTempFile(folder, "draft-", ".session");
      try {
        try (FileChannel out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
          ByteBuffer bytes =
              ByteBuffer.wrap(SessionFile.text(session).getBytes(StandardCharsets.UTF_8));
          while (bytes.hasRemaining()) {
            out.write(bytes);
          }
          out.force(true);
        }
        Files.move(
            draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    }

    /** Forgets the session: it is complete, or not wanted any more. */
    public void forget() throws IOException {
      Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}

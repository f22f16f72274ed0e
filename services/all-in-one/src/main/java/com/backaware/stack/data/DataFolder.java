package com.backaware.stack.data;

import com.backaware.backing.process.ComponentFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * Where the platform keeps everything that outlives a run.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {
  private static final String SETTING = "DATA";
  private static final long NEEDED_MEGABYTES =
      500; // chosen: Kafka's and Keycloak's first files take 60

  /** The folder that {@code DATA} names, else {@code .backaware} in the given one. */
  public static DataFolder of(Map<String, String> environment, Path root) {
    String named = environment.getOrDefault(SETTING, "").strip();
    Path path = named.isEmpty() ? root.resolve(".backaware") : Path.of(named);
    return new DataFolder(path.toAbsolutePath().normalize());
  }

  public Path logs() {
    return path.resolve("log");
  }

  /**
   * Creates it when it is not there.
   *
   * @throws ComponentFailure when it cannot be written or the disk is nearly full
   */
  public void prepare() {
    try {
      createPrivately();
      Path probe = Files.createTempFile(path, "write", ".probe");
      Files.delete(probe);
      requireSpace();
    } catch (AccessDeniedException e) {
      throw failure("No permission to write into the data folder %s: %s", e);
    } catch (FileAlreadyExistsException e) {
      throw failure("The data folder %s is a file: %s", e);
    } catch (IOException e) {
      throw failure("The data folder %s cannot be written (" + reason(e) + "): %s", e);
    }
  }

  private void createPrivately() throws IOException {
    if (!Files.isDirectory(path)) {
      Files.createDirectories(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
  }

  private void requireSpace() throws IOException {
    long free = Files.getFileStore(path).getUsableSpace() / (1024 * 1024);
    if (free < NEEDED_MEGABYTES) {
      throw new ComponentFailure(
          "Only %d MB are free on the disk of the data folder %s; %d MB are needed: make room or choose another folder with %s."
              .formatted(free, path, NEEDED_MEGABYTES, SETTING));
    }
  }

  private ComponentFailure failure(String pattern, IOException cause) {
    return new ComponentFailure(
        pattern.formatted(path, "choose another folder with " + SETTING + "."), cause);
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no folder can be made there";
    }
    String reason = e instanceof FileSystemException file ? file.getReason() : null;
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}

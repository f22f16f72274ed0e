package com.backaware.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file system of a few megabytes in memory, below a folder of the test.
 *
 * @param path where it is mounted
 */
record SmallDisk(Path path) implements AutoCloseable {
  /** Mounts one; empty where this process may not. */
  static Optional<SmallDisk> mount(Path path, int megabytes) throws Exception {
    Files.createDirectories(path);
    boolean mounted =
        succeeds("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", path.toString());
    return mounted ? Optional.of(new SmallDisk(path)) : Optional.empty();
  }

  @Override
  public void close() throws Exception {
    if (!succeeds("umount", path.toString())) {
      throw new IOException(path + " cannot be unmounted");
    }
  }

  private static boolean succeeds(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}

package com.backaware.edge.queue.kept;

import com.backaware.edge.queue.file.Segment;
import java.io.File;
import java.io.IOException;

/** A session's folder and what lies in it. */
public final class SessionFiles {
  private SessionFiles() {}

  /** Size of the files in a folder and the folders below it, bytes. */
  public static long bytes(File folder) {
    long sum = 0;
    File[] files = folder.listFiles();
    if (files != null) {
      for (File file : files) {
        sum += file.isDirectory() ? bytes(file) : file.length();
      }
    }
    return sum;
  }

  /** Deletes the samples of a session. */
  public static void deleteSegments(File folder) throws IOException {
    for (Segment segment : Segment.list(folder)) {
      delete(segment.file());
    }
  }

  /** Deletes a file or a folder; a session's lock goes last. */
  public static void delete(File file) throws IOException {
    File[] files = file.listFiles();
    if (files != null) {
      File lock = null;
      for (File child : files) {
        if (SessionLock.isLock(child)) {
          lock = child;
        } else {
          delete(child);
        }
      }
      if (lock != null) {
        delete(lock);
      }
    }
    if (!file.delete() && file.exists()) {
      throw new IOException(file + " cannot be deleted");
    }
  }
}

package com.backaware.edge.queue.file;

import java.util.Collections;
import java.util.List;

/**
 * What opening a session's samples found.
 *
 * @param cutFile name of the file whose tail was cut; empty if none was
 * @param cutBytes how much was cut, bytes
 * @param damagedFiles names of the files with damage before the end
 * @param missingSamples samples that are missing between the ones that can be read
 */
public record Recovery(
    String cutFile, long cutBytes, List<String> damagedFiles, long missingSamples) {
  /** Makes the list unmodifiable. */
  public Recovery {
    damagedFiles = Collections.unmodifiableList(damagedFiles);
  }
}

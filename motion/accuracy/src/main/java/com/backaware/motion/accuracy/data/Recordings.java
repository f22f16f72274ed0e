package com.backaware.motion.accuracy.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where recordings lie: those that are shipped, and the data sets that may only be evaluated on.
 *
 * @param shipped folder of the shipped recordings
 * @param evaluation folder with one folder per data set; need not exist
 */
public record Recordings(Path shipped, Path evaluation) {
  /** Where they lie seen from a checkout. */
  public static Recordings besideCheckout(Path root) {
    return new Recordings(
        root.resolve("edge-agent").resolve("recordings"),
        root.resolve("..").resolve("shared").resolve("data").normalize());
  }

  /** Why a data set cannot be measured on; empty when it is there. */
  public Optional<String> missing(DataSet set) {
    Path folder = folder(set);
    return Files.isDirectory(folder)
        ? Optional.empty()
        : Optional.of("no recordings in " + folder.normalize());
  }

  /** The recordings of a data set, by name. */
  public List<Recording> of(DataSet set) throws IOException {
    List<Recording> recordings = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder(set))) {
      List<Path> found =
          files
              .filter(file -> file.toString().endsWith(".csv.gz"))
              .filter(file -> !file.toString().endsWith(ReferenceTable.ENDING))
              .sorted()
              .toList();
      for (Path file : found) {
        recordings.add(Recording.of(file));
      }
    }
    return recordings;
  }

  /** The shipped recordings have one set of OpenCap among them, with its reference. */
  private Path folder(DataSet set) {
    Path folder = evaluation.resolve(set.id());
    boolean inShipped =
        set == DataSet.SHIPPED || (set == DataSet.OPENCAP_SQUAT && !Files.isDirectory(folder));
    return inShipped ? shipped : folder;
  }
}

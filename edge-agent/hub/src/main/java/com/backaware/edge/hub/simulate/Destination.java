package com.backaware.edge.hub.simulate;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.motion.simulator.SimulatedSession;
import com.backaware.motion.simulator.csv.EventsCsv;
import com.backaware.motion.simulator.csv.TruthCsv;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Where simulated recordings go, with their truth beside them. */
final class Destination {
  private static final String PLAIN = ".csv";
  private static final String GZIP = ".csv.gz";

  private final Path path;
  private final boolean overwrite;

  Destination(Path path, boolean overwrite) {
    this.path = path;
    this.overwrite = overwrite;
  }

  /** Whether it is one file rather than a folder. */
  boolean isFile() {
    String name = path.toString();
    return (name.endsWith(PLAIN) || name.endsWith(GZIP)) && !Files.isDirectory(path);
  }

  /** The recording's file: the destination itself, or in its folder one of this name. */
  Path recording(String name) {
    return isFile() ? path : path.resolve(name + GZIP);
  }

  /** Refuses before any work is done if a file would be written over. */
  void requireFree(List<String> names) {
    if (overwrite) {
      return;
    }
    for (String name : names) {
      Path recording = recording(name);
      for (Path file : List.of(recording, truth(recording), events(recording))) {
        if (Files.exists(file)) {
          throw new CommandFailure(
              ExitCode.CANNOT_WRITE,
              file + " exists; choose another --out, or give --overwrite to write over it.");
        }
      }
    }
  }

  /** Writes a recording and its truth. */
  Path write(String name, SimulatedSession session, Map<String, String> metadata) {
    Path recording = recording(name);
    try {
      Path folder = recording.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      session.write(metadata, open(recording));
      try (Writer out = writer(truth(recording))) {
        TruthCsv.write(session.truth(), out);
      }
      try (Writer out = writer(events(recording))) {
        EventsCsv.write(session.truth(), out);
      }
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.CANNOT_WRITE,
          recording
              + " cannot be written ("
              + e
              + "); choose another --out, or check space and permissions.");
    }
    return recording;
  }

  private static Path truth(Path recording) {
    return recording.resolveSibling(stem(recording) + ".truth" + extension(recording));
  }

  private static Path events(Path recording) {
    return recording.resolveSibling(stem(recording) + ".events" + PLAIN);
  }

  private static String stem(Path recording) {
    String name = String.valueOf(recording.getFileName());
    return name.substring(0, name.length() - extension(recording).length());
  }

  private static String extension(Path recording) {
    return recording.toString().endsWith(GZIP) ? GZIP : PLAIN;
  }

  private static OutputStream open(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPOutputStream(out, 1 << 14) : out;
  }

  private static Writer writer(Path file) throws IOException {
    return new BufferedWriter(new OutputStreamWriter(open(file), StandardCharsets.UTF_8));
  }
}

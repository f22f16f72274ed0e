package com.backaware.edge.hub.phone;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.motion.recording.RecordingReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** A recording that a phone app exported. Errors end the command with a sentence. */
public final class PhoneRecording {
  private PhoneRecording() {}

  /** Which app exported a file, told from its content; empty for a file that no app exported. */
  public static Optional<PhoneApp> appOf(Path file) throws IOException {
    if (isZip(file)) {
      refuseWorkbook(file);
    }
    try (PhoneExport export = open(file)) {
      Optional<PhoneApp> app = appOf(export);
      if (app.isEmpty() && !export.single()) {
        throw export.problem(
            "is a ZIP that holds "
                + export.holds()
                + "; recordings are ZIPs exported by Sensor Logger or phyphox as CSV, or belt"
                + " recordings, plain or gzip");
      }
      return app;
    }
  }

  /**
   * Reads a file that an app exported, as a belt recording.
   *
   * @param app which one; it has to fit the content
   */
  public static RecordingReader open(Path file, PhoneApp app) throws IOException {
    Optional<PhoneApp> found = appOf(file);
    try (PhoneExport export = open(file)) {
      if (found.isEmpty() || found.get() != app) {
        throw notBy(app, found, export);
      }
      byte[] recording = new BeltTimeline(export, app.read(export)).toBeltRecording();
      return new RecordingReader(new ByteArrayInputStream(recording), file.toString());
    }
  }

  private static CommandFailure notBy(PhoneApp app, Optional<PhoneApp> found, PhoneExport export) {
    return export.problem(
        "was not exported by "
            + app.title()
            + ", whose files have "
            + app.mark()
            + found.map(other -> "; it looks like an export of " + other.title()).orElse("")
            + "; leave the format to be told from the content (auto)");
  }

  private static Optional<PhoneApp> appOf(PhoneExport export) {
    return export.files().stream().flatMap(file -> appOf(file).stream()).findFirst();
  }

  private static Optional<PhoneApp> appOf(CsvFile file) {
    try (CsvTable table = file.table()) {
      return Stream.of(PhoneApp.values()).filter(app -> app.wrote(table)).findFirst();
    } catch (CommandFailure e) {
      // No table that could be told: reading the file as what it is meant to be says why.
      return Optional.empty();
    }
  }

  private static PhoneExport open(Path file) throws IOException {
    return isZip(file) ? PhoneExport.openZip(file) : PhoneExport.ofCsv(file);
  }

  private static boolean isZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == 'P' && in.read() == 'K' && in.read() == 3 && in.read() == 4;
    }
  }

  private static void refuseWorkbook(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("[Content_Types].xml") != null) {
        throw PhoneExport.failure(
            file + " is an Excel workbook; export the recording as CSV instead");
      }
    } catch (IOException e) {
      // A damaged ZIP, as opening it for reading says.
    }
  }
}

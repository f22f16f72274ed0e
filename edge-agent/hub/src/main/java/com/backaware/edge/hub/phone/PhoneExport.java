package com.backaware.edge.hub.phone;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** What an app exported: the CSV files in a ZIP, or one CSV file, plain or gzip. */
final class PhoneExport implements Closeable {
  private final Path file;
  private final @Nullable ZipFile zip;
  private final List<CsvFile> files;

  private PhoneExport(Path file, @Nullable ZipFile zip, List<CsvFile> files) {
    this.file = file;
    this.zip = zip;
    this.files = files;
  }

  /** Opens a ZIP. */
  static PhoneExport openZip(Path file) {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (IOException e) {
      throw failure(
          file
              + " is a ZIP that is damaged or breaks off ("
              + e.getMessage()
              + "); copy or export it again");
    }
    List<CsvFile> files = new ArrayList<>();
    zip.stream()
        .filter(PhoneExport::isCsv)
        .map(
            entry ->
                new CsvFile(
                    plainName(entry),
                    file + ", " + entry.getName(),
                    () -> new ZipContent(zip, entry)))
        .forEach(files::add);
    return new PhoneExport(file, zip, files);
  }

  /** Takes a single CSV file. */
  static PhoneExport ofCsv(Path file) {
    String name = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.gz$", "");
    return new PhoneExport(
        file, null, List.of(new CsvFile(name, file.toString(), () -> unpacked(file))));
  }

  /** The CSV files in it. */
  List<CsvFile> files() {
    return files;
  }

  /** The file of that name (without its ending). */
  Optional<CsvFile> file(String name) {
    List<CsvFile> found = files.stream().filter(f -> f.is(name)).collect(Collectors.toList());
    if (found.size() > 1) {
      throw problem(
          "holds "
              + found.size()
              + " files "
              + name
              + ".csv, so more than one recording; export or pack each by itself");
    }
    return found.stream().findFirst();
  }

  /** Whether it is one file of its own. */
  boolean single() {
    return zip == null;
  }

  /** The names of its files, for a message. */
  String holds() {
    return files.isEmpty()
        ? "no CSV file"
        : files.stream().map(CsvFile::name).limit(20).collect(Collectors.joining(", "));
  }

  /** An error in the export as a whole. */
  CommandFailure problem(String what) {
    return failure(file + " " + what);
  }

  @Override
  public void close() throws IOException {
    if (zip != null) {
      zip.close();
    }
  }

  static CommandFailure failure(String text) {
    return new CommandFailure(ExitCode.BAD_DATA, text.endsWith(".") ? text : text + ".");
  }

  private static boolean isCsv(ZipEntry entry) {
    String name = plainName(entry);
    return !entry.isDirectory()
        && !name.startsWith(".")
        && name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  private static String plainName(ZipEntry entry) {
    return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
  }

  private static InputStream unpacked(Path file) throws IOException {
    BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    in.mark(2);
    boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return gzip ? new GZIPInputStream(in, 1 << 16) : in;
  }
}

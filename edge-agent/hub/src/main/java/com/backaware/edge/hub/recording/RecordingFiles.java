package com.backaware.edge.hub.recording;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.edge.hub.phone.PhoneApp;
import com.backaware.edge.hub.phone.PhoneRecording;
import com.backaware.motion.recording.RecordingException;
import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens and reads recordings; what goes wrong ends the command with a sentence. */
public final class RecordingFiles {
  private RecordingFiles() {}

  /** Works through a recording's rows. */
  public interface RowConsumer {
    /** Takes the next row; the sample is used again for the row after it. */
    void accept(BeltSample sample) throws IOException;
  }

  /** Opens a recording whose format its content tells, and reads its header. */
  public static RecordingReader open(Path file) {
    return open(file, RecordingFormat.AUTO);
  }

  /** Opens a recording of a format and reads its header. */
  public static RecordingReader open(Path file, RecordingFormat format) {
    if (!Files.exists(file)) {
      throw new CommandFailure(ExitCode.NO_INPUT, file + " does not exist; check the path.");
    }
    if (Files.isDirectory(file)) {
      throw new CommandFailure(ExitCode.NO_INPUT, file + " is a folder; name a recording in it.");
    }
    if (!Files.isReadable(file)) {
      throw new CommandFailure(
          ExitCode.NO_INPUT, file + " may not be read; check its permissions.");
    }
    try {
      Optional<PhoneApp> app =
          format == RecordingFormat.AUTO ? PhoneRecording.appOf(file) : format.app();
      return app.isPresent() ? PhoneRecording.open(file, app.get()) : RecordingReader.open(file);
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  /** Reads all rows of an opened recording, then closes it. */
  public static void readAll(Path file, RecordingReader reader, RowConsumer rows)
      throws IOException {
    BeltSample sample = new BeltSample();
    try (reader) {
      while (next(file, reader, sample)) {
        rows.accept(sample);
      }
    }
  }

  private static boolean next(Path file, RecordingReader reader, BeltSample sample) {
    try {
      return reader.read(sample);
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  private static CommandFailure failure(Path file, IOException e) {
    if (e instanceof RecordingException) {
      return new CommandFailure(ExitCode.BAD_DATA, sentence(String.valueOf(e.getMessage())));
    }
    return new CommandFailure(
        ExitCode.BAD_DATA,
        file + " cannot be read to its end (" + e.getMessage() + "); copy or record it again.");
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }
}

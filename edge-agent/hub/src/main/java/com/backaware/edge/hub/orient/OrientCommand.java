package com.backaware.edge.hub.orient;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.recording.InputFormatOption;
import com.backaware.edge.hub.recording.RecordingFiles;
import com.backaware.motion.orientation.OrientationFilter;
import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.recording.RecordingReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the orientation of the pelvis sensor at every row. */
@Command(
    name = "orient",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the orientation of the pelvis sensor as CSV: t_us,qw,qx,qy,qz.",
      "The quaternion turns sensor axes into an earth frame with z up; heading starts anywhere"
          + " and drifts. A row that cannot be used repeats the orientation before it."
    })
public final class OrientCommand implements Runnable {
  private static final int MOST_ROWS_PER_BLOCK = 1000;

  @Parameters(paramLabel = "FILE", description = "Recording of a belt, or of a phone.")
  private Path file = Path.of("");

  @Option(
      names = "--average",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Average each N rows before filtering, 1 to 1000 (default: ${DEFAULT-VALUE}). A block"
              + " has the time of its last row; an incomplete last block is left out.")
  private int average;

  @Mixin private InputFormatOption input = new InputFormatOption();

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    if (average < 1 || average > MOST_ROWS_PER_BLOCK) {
      throw new ParameterException(
          spec.commandLine(), "--average is " + average + "; it must be 1 to 1000");
    }
    RecordingReader reader = RecordingFiles.open(file, input.format());
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      write(reader, new QuaternionCsv(out));
    } catch (IOException e) {
      throw CommandFailure.brokenPipe();
    }
  }

  private void write(RecordingReader reader, QuaternionCsv csv) throws IOException {
    OrientationFilter filter = new OrientationFilter();
    BlockAverage block = new BlockAverage(average);
    Quaternion orientation = new Quaternion();
    csv.header();
    RecordingFiles.readAll(
        file,
        reader,
        sample -> {
          if (block.add(sample)) {
            filter.update(block.timeMicros(), block.mean());
            filter.orientation(orientation);
            csv.row(block.timeMicros(), orientation);
          }
        });
    csv.flush();
  }
}

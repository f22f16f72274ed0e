package com.backaware.motion.synthesis;

import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.recording.RecordingWriter;
import com.backaware.motion.sample.BeltSample;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the synthesised recordings that the edge agent ships: {@code squat-reference.csv.gz},
 * clean, {@code squat-with-faults.csv.gz}, and {@code calibration.csv.gz}, somebody who does what a
 * guided calibration asks for. Run its main method to write them anew.
 */
final class BundledRecordings {
  static final String SOURCE = "squat.csv.gz";
  static final String REFERENCE = "squat-reference.csv.gz";
  static final String WITH_FAULTS = "squat-with-faults.csv.gz";
  static final String CALIBRATION = "calibration.csv.gz";

  private static final double LEAN = 14;
  private static final double TUCK = 16;
  private static final double STANDING_SECONDS = 2.5;
  private static final int RATE_HERTZ = 100;

  private BundledRecordings() {}

  /** Writes all recordings into the folder that holds the source. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (String name : List.of(REFERENCE, WITH_FAULTS, CALIBRATION)) {
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
        write(folder, name, out);
      }
    }
  }

  /** Writes one recording, not compressed. */
  static void write(Path folder, String name, OutputStream out) throws IOException {
    if (name.equals(CALIBRATION)) {
      write(new SyntheticWearer().calibration().samples(), calibrationMetadata(), out);
      return;
    }
    boolean faults = name.equals(WITH_FAULTS);
    List<SquatPlan> plans = faults ? withFaults(plans(12, 20)) : plans(10, 10);
    SquatTrajectory trajectory =
        new SquatTrajectory(new SourceCycle(folder.resolve(SOURCE)), plans, STANDING_SECONDS);
    List<BeltSample> samples =
        new BeltSynthesis(trajectory, new Quaternion(), RATE_HERTZ, faults ? 2 : 1).samples();
    write(samples, metadata(faults), out);
  }

  private static void write(
      List<BeltSample> samples, Map<String, String> metadata, OutputStream out) throws IOException {
    try (RecordingWriter writer = new RecordingWriter(out, metadata, false)) {
      for (BeltSample sample : samples) {
        writer.write(sample);
      }
    }
  }

  private static List<SquatPlan> plans(int count, long seed) {
    Random random = new Random(seed);
    List<SquatPlan> plans = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      plans.add(
          SquatPlan.clean(
              2.6 + 0.1 * random.nextGaussian(),
              1.5 + 0.03 * random.nextGaussian(),
              1 + 0.03 * random.nextGaussian()));
    }
    return plans;
  }

  private static List<SquatPlan> withFaults(List<SquatPlan> plans) {
    for (int lean : new int[] {4, 8, 9}) {
      plans.set(lean - 1, plans.get(lean - 1).leaning(LEAN));
    }
    for (int tuck : new int[] {6, 11}) {
      plans.set(tuck - 1, plans.get(tuck - 1).tucking(TUCK));
    }
    return plans;
  }

  private static Map<String, String> calibrationMetadata() {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("belt-recording", "v1");
    metadata.put("source", "synthesised by BackAware; not a measurement");
    metadata.put("rate_hz", Integer.toString(RATE_HERTZ));
    metadata.put("movement", "stands, hinges by 50, bends by 64, leans back by 13 degrees");
    return metadata;
  }

  private static Map<String, String> metadata(boolean faults) {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("belt-recording", "v1");
    metadata.put(
        "source",
        "synthesised by BackAware from the pelvis movement in OpenCap squats1 (Stanford NMBL,"
            + " Apache 2.0); not a measurement");
    metadata.put("exercise", "squat");
    metadata.put("rate_hz", Integer.toString(RATE_HERTZ));
    metadata.put(
        "faults",
        faults
            ? "leans further in repetitions 4, 8 and 9; pelvis tucks at the bottom of 6 and 11"
            : "none; may serve as the personal reference of " + WITH_FAULTS);
    return metadata;
  }
}

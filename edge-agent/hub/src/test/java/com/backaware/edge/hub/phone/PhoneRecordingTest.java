package com.backaware.edge.hub.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.edge.hub.Recordings;
import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PhoneRecordingTest {
  /** Counts are a tenth of this; what is added and scaled may be one off. */
  private static final double CLOSE = 2e-4;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"android", "ios", "standardised", "uncalibrated"})
  void open_sensorLogger_givesWhatABeltMeasures(String kind) throws IOException {
    Map<String, String> files =
        switch (kind) {
          case "android" -> PhoneExports.android();
          case "ios" -> PhoneExports.ios(false);
          case "standardised" -> PhoneExports.ios(true);
          default -> PhoneExports.iosUncalibrated();
        };

    List<double[]> phone = read(PhoneExports.zip(folder.resolve("a.zip"), files));

    assertSameAsBelt(phone);
  }

  @ParameterizedTest
  @ValueSource(strings = {",.", "\t.", ";.", "\t,", ";,"})
  void open_phyphox_givesWhatABeltMeasures(String signs) throws IOException {
    Map<String, String> files = PhoneExports.phyphox(signs.charAt(0), signs.charAt(1));

    List<double[]> phone = read(PhoneExports.zip(folder.resolve("a.zip"), files));

    assertSameAsBelt(phone);
  }

  @Test
  void open_phyphoxSetOfBothSensors_takesEachSensorsOwnTimes() throws IOException {
    Path file =
        Files.writeString(folder.resolve("Raw Data.csv"), PhoneExports.phyphoxOfBoth(';', ','));

    List<double[]> phone = read(file);

    assertThat(phone).hasSize(800); // the gyroscope began 4 ms after the first acceleration
    assertSameAngles(phone);
  }

  @Test
  void open_combinedFileOfSensorLogger_findsTheColumnsOfEachSensor() throws IOException {
    SensorTrack acceleration = PhoneExports.acceleration();
    SensorTrack rotation = PhoneExports.rotation();
    StringBuilder text = new StringBuilder("time,seconds_elapsed,");
    text.append("gyroscope_z,gyroscope_y,gyroscope_x,");
    text.append("totalAcceleration_z,totalAcceleration_y,totalAcceleration_x,note\n");
    for (int i = 0; i < acceleration.size(); i++) {
      String seconds = "17," + acceleration.micros(i) / 1e6;
      text.append(seconds).append(values(rotation, i)).append(",,,,\n");
      text.append(seconds).append(",,,").append(values(acceleration, i)).append(",\n");
    }

    List<double[]> phone = read(Files.writeString(folder.resolve("all.csv"), text));

    assertSameAsBelt(phone);
  }

  @ParameterizedTest
  @ValueSource(longs = {2_500, 5_000, 10_020, 13_000, 20_000})
  void open_gyroscopeWithItsOwnClock_keepsTheAngle(long intervalMicros) throws IOException {
    Map<String, String> files = PhoneExports.android();
    files.put(
        "Gyroscope.csv", PhoneExports.sensorLogger(PhoneExports.rotation(3_700, intervalMicros)));

    List<double[]> phone = read(PhoneExports.zip(folder.resolve("a.zip"), files));

    assertThat(phone).hasSizeBetween(798, 801);
    assertSameAngles(phone);
  }

  @Test
  void open_gyroscopeWithAGap_hasNoAngularRateInIt() throws IOException {
    SensorTrack rotation = PhoneExports.rotation();
    SensorTrack broken = new SensorTrack();
    for (int i = 0; i < rotation.size(); i++) {
      if (i < 300 || i >= 350) {
        broken.add(rotation.micros(i), 1, 2, 3);
      }
    }
    Map<String, String> files = PhoneExports.android();
    files.put("Gyroscope.csv", PhoneExports.sensorLogger(broken));

    List<double[]> phone = read(PhoneExports.zip(folder.resolve("a.zip"), files));

    assertThat(phone).hasSize(801);
    assertThat(phone.stream().filter(row -> Double.isNaN(row[4]))).hasSize(50);
    assertThat(phone.get(300)[4]).isNaN();
    assertThat(phone.get(350)).endsWith(1, 2, 3);
  }

  @Test
  void open_rowsTwiceAndOutOfOrder_takesEachTimeOnce() throws IOException {
    Map<String, String> files = PhoneExports.android();
    String[] lines = PhoneExports.text(files, "TotalAcceleration.csv").split("\n");
    String later = lines[101];
    lines[101] = lines[102];
    lines[102] = later;
    files.put("TotalAcceleration.csv", String.join("\n", lines) + "\n" + lines[500] + "\n");

    List<double[]> phone = read(PhoneExports.zip(folder.resolve("a.zip"), files));

    assertSameAsBelt(phone);
  }

  @Test
  void open_accelerationThatFailed_isHandedOnAsNotANumber() throws IOException {
    Map<String, String> files = PhoneExports.android();
    String[] lines = PhoneExports.text(files, "TotalAcceleration.csv").split("\n");
    lines[11] = lines[11].replaceFirst(",[^,]*$", ",");
    files.put("TotalAcceleration.csv", String.join("\n", lines));

    List<double[]> phone = read(PhoneExports.zip(folder.resolve("a.zip"), files));

    assertThat(phone).hasSize(801);
    assertThat(phone.get(10)[1]).isNaN();
    assertThat(phone.get(11)[1]).isNotNaN();
  }

  @Test
  void bundledExample_always_isTheSquatSetAsAPhoneExportsIt() throws IOException {
    try (PhoneExport bundled = PhoneExport.openZip(Recordings.squatOfPhone())) {
      Map<String, String> files = new HashMap<>();
      for (CsvFile file : bundled.files()) {
        try (InputStream in = file.content().open()) {
          files.put(file.name(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }

      assertThat(files).isEqualTo(PhoneExports.iphone());
    }
  }

  private List<double[]> read(Path file) throws IOException {
    return rows(PhoneRecording.open(file, PhoneRecording.appOf(file).orElseThrow()));
  }

  private static List<double[]> belt() throws IOException {
    return rows(RecordingReader.open(Recordings.squat()));
  }

  private static List<double[]> rows(RecordingReader reader) throws IOException {
    List<double[]> rows = new ArrayList<>();
    BeltSample sample = new BeltSample();
    try (reader) {
      while (reader.read(sample)) {
        ImuReading r = sample.pelvis;
        rows.add(new double[] {sample.timeMicros, r.accX, r.accY, r.accZ, r.gyrX, r.gyrY, r.gyrZ});
      }
    }
    return rows;
  }

  private static void assertSameAsBelt(List<double[]> phone) throws IOException {
    List<double[]> belt = belt();
    assertThat(phone).hasSameSizeAs(belt);
    for (int i = 0; i < belt.size(); i++) {
      assertThat(phone.get(i)).containsExactly(belt.get(i), within(CLOSE));
    }
  }

  /** The angles about the sensor's axes, integrated, stay the belt's. */
  private static void assertSameAngles(List<double[]> phone) throws IOException {
    List<double[]> belt = belt();
    int start = 0;
    while (belt.get(start)[1] != phone.get(0)[1]) {
      start++;
    }
    double[] difference = new double[3];
    for (int i = 1; i < phone.size(); i++) {
      double seconds = (phone.get(i)[0] - phone.get(i - 1)[0]) / 1e6;
      for (int axis = 0; axis < 3; axis++) {
        difference[axis] += seconds * (phone.get(i)[4 + axis] - belt.get(start + i)[4 + axis]);
      }
      assertThat(difference).containsExactly(new double[3], within(0.005));
    }
  }

  private static String values(SensorTrack track, int i) {
    return "," + track.value(i, 2) + "," + track.value(i, 1) + "," + track.value(i, 0);
  }
}

package com.backaware.edge.hub.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.backaware.edge.hub.outcome.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PhoneErrorsTest {
  @TempDir Path folder;

  @Test
  void open_withoutGyroscope_namesItAndWhatIsThere() throws IOException {
    Map<String, String> files = PhoneExports.android();
    files.remove("Gyroscope.csv");

    assertThat(message(files))
        .contains("a.zip holds no Gyroscope")
        .contains("it holds Metadata.csv, Accelerometer.csv, TotalAcceleration.csv")
        .contains("switch on Gyroscope in Sensor Logger");
  }

  @Test
  void open_accelerationWithoutGravity_saysWhichSensorToSwitchOn() throws IOException {
    Map<String, String> files = PhoneExports.ios(false);
    files.remove("Gravity.csv");

    assertThat(message(files)).contains("switch on Accelerometer and Gravity in Sensor Logger");
  }

  @Test
  void open_withoutMetadata_refusesToGuessTheSign() throws IOException {
    Map<String, String> files = PhoneExports.ios(false);
    files.remove("Metadata.csv");

    assertThat(message(files)).contains("iPhone or an Android", "Metadata.csv");
  }

  @Test
  void open_unknownPlatform_namesIt() throws IOException {
    Map<String, String> files = PhoneExports.android();
    files.put("Metadata.csv", PhoneExports.metadata("harmony", false));

    assertThat(message(files)).contains("Metadata.csv", "\"harmony\"", "android and ios");
  }

  @Test
  void open_oneSensorsFile_asksForTheZip() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("Accelerometer.csv"),
            PhoneExports.text(PhoneExports.ios(false), "Accelerometer.csv"));

    assertThat(message(file)).contains("holds no Gyroscope", "export as ZIP");
  }

  @Test
  void open_linearAccelerationOfPhyphox_isRefused() throws IOException {
    Map<String, String> files = PhoneExports.phyphox(',', '.');
    files.put(
        "Accelerometer.csv",
        PhoneExports.text(files, "Accelerometer.csv")
            .replace("\"Acceleration", "\"Linear Acceleration"));

    assertThat(message(files))
        .contains("holds no acceleration with gravity")
        .contains("Accelerometer.csv: Time (s), Linear Acceleration x (m/s^2)")
        .contains("add a simple experiment with Accelerometer and Gyroscope");
  }

  @Test
  void open_gravityTakenOut_isNotTakenForATurn() throws IOException {
    Map<String, String> files = PhoneExports.android();
    files.put("TotalAcceleration.csv", PhoneExports.text(files, "Accelerometer.csv"));

    assertThat(message(files)).contains("neither gravity in m/s² nor in g");
  }

  @Test
  void open_cellThatIsNoNumber_namesFileLineAndColumn() throws IOException {
    Map<String, String> files = PhoneExports.phyphox(';', ',');
    files.put(
        "Gyroscope.csv",
        PhoneExports.text(files, "Gyroscope.csv").replaceFirst("\n[^;\n]*;", "\noops;"));

    assertThat(message(files)).contains("Gyroscope.csv, line 2: column Time (s) is \"oops\"");
  }

  @Test
  void open_cutRow_namesFileAndLine() throws IOException {
    Map<String, String> files = PhoneExports.android();
    String text = PhoneExports.text(files, "Gyroscope.csv");
    files.put("Gyroscope.csv", text.substring(0, text.lastIndexOf(',')));

    assertThat(message(files)).contains("Gyroscope.csv, line 802: 4 fields, but", "5 columns");
  }

  @Test
  void open_slowSensor_saysHowFastItHasToBe() throws IOException {
    Map<String, String> files = PhoneExports.android();
    files.put("Gyroscope.csv", PhoneExports.sensorLogger(PhoneExports.rotation(0, 200_000)));

    assertThat(message(files)).contains("gyroscope at 5.00 Hz", "20 Hz or more", "100 Hz");
  }

  @Test
  void open_sensorsOneAfterTheOther_saysSo() throws IOException {
    Map<String, String> files = PhoneExports.android();
    files.put(
        "Gyroscope.csv",
        PhoneExports.text(files, "Gyroscope.csv").replaceAll(",([0-9]\\.)", ",9$1"));

    assertThat(message(files)).contains("never ran at the same time");
  }

  @Test
  void open_twoRecordingsInOneZip_isRefused() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    PhoneExports.android().forEach((name, text) -> files.put("first/" + name, text));
    PhoneExports.android().forEach((name, text) -> files.put("second/" + name, text));

    assertThat(message(files)).contains("holds 2 files Gyroscope.csv, so more than one recording");
  }

  @Test
  void open_otherZip_saysWhatItHolds() throws IOException {
    assertThat(message(Map.of("notes.csv", "a,b\n1,2\n")))
        .contains("is a ZIP that holds notes.csv");
    assertThat(message(Map.of("notes.txt", "x"))).contains("is a ZIP that holds no CSV file");
  }

  @Test
  void open_workbook_saysToExportCsv() throws IOException {
    assertThat(message(Map.of("[Content_Types].xml", "<x/>"))).contains("is an Excel workbook");
  }

  @Test
  void open_cutZip_saysSo() throws IOException {
    Path file = PhoneExports.ofIphone(folder.resolve("a.zip"));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(message(file)).contains("is a ZIP that is damaged or breaks off");
  }

  @Test
  void open_damagedZip_neverGivesAWrongNumber() throws IOException {
    Path file = PhoneExports.ofIphone(folder.resolve("a.zip"));
    byte[] bytes = Files.readAllBytes(file);
    for (int at = bytes.length / 10; at < bytes.length * 8 / 10; at += bytes.length / 50) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 0x10;
      Files.write(file, damaged);

      assertThat(message(file)).as("byte %d", at).contains("a.zip");
    }
  }

  @Test
  void open_asTheOtherApp_saysWhatItLooksLike() throws IOException {
    Path file = PhoneExports.ofPhyphox(folder.resolve("a.zip"));

    assertThat(failure(file, PhoneApp.SENSOR_LOGGER))
        .contains("was not exported by Sensor Logger", "it looks like an export of phyphox");
  }

  private String message(Map<String, String> files) throws IOException {
    return message(PhoneExports.zip(folder.resolve("a.zip"), files));
  }

  private static String message(Path file) {
    CommandFailure failure =
        catchThrowableOfType(
            CommandFailure.class,
            () -> PhoneRecording.open(file, PhoneRecording.appOf(file).orElseThrow()).close());
    assertThat(failure).isNotNull();
    return failure.getMessage();
  }

  private static String failure(Path file, PhoneApp app) {
    CommandFailure failure =
        catchThrowableOfType(CommandFailure.class, () -> PhoneRecording.open(file, app).close());
    assertThat(failure).isNotNull();
    return failure.getMessage();
  }
}

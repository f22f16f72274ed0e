package com.backaware.edge.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.edge.hub.BackawareProcess.Result;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class CalibrateTest {
  private static final String MADE = "2026-05-01T18:00:00Z";

  @TempDir Path folder;
  private BackawareProcess backaware = new BackawareProcess(Path.of(""));
  private Path file = Path.of("");

  @BeforeEach
  void prepare() {
    backaware = new BackawareProcess(folder);
    file = folder.resolve("calibration.json");
  }

  @Test
  void calibrate_goodRecording_tellsEachStepAndTheResult() throws Exception {
    Result result = backaware.run("calibrate", "--from", Recordings.calibration().toString());

    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .containsSubsequence(
            "Stand upright and still",
            "Push your hips back",
            "Bend forward as far",
            "Lean back as far",
            "Calibrated.",
            "Calibration: fresh",
            "hinge 49.8, flexion 64.5, extension 13.6",
            "Quality 1.00");
  }

  @Test
  void calibrate_withSave_writesAFileForItsOwnerOnly() throws Exception {
    Files.writeString(file, "an older one");

    Result result = save();

    assertThat(result.exitCode()).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    assertThat(json.get("version").getAsInt()).isEqualTo(1);
    assertThat(json.get("made_at_epoch_millis").getAsLong()).isEqualTo(1_777_658_400_000L);
    try (var files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("calibration.json", "out", "err");
    }
  }

  @Test
  void show_withinTheDay_isFresh() throws Exception {
    save();

    Result result = show("2026-05-01T20:00:00Z");

    assertThat(result.out())
        .startsWith("Calibration: fresh; made 2026-05-01T18:00:00Z, valid until 2026-05-02T02:00")
        .contains("hinge 49.8, flexion 64.5, extension 13.6");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void show_theDayAfter_isStaleAndSaysWhatToDo() throws Exception {
    save();

    Result result = show("2026-05-02T18:00:00Z");

    assertThat(result.out())
        .startsWith("Calibration: stale")
        .endsWith(
            "Your calibration is out of date. Calibrate again; it takes less than a minute.\n");
  }

  @Test
  void show_otherVersion_isRefused() throws Exception {
    save();
    Files.writeString(file, Files.readString(file).replace("\"version\": 1", "\"version\": 7"));

    Result result = show(MADE);

    assertThat(result.err()).contains("version is 7.0; it must be 1: calibrate again");
    assertThat(result.exitCode()).isEqualTo(65);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void calibrate_smallHinges_isPoorAndNotSaved() throws Exception {
    Path recording = Recordings.bending(folder, 13, 13, 13);

    Result result =
        backaware.run("calibrate", "--from", recording.toString(), "--save", file.toString());

    assertThat(result.out())
        .contains("! Bend further.", "skipped flex: the recording ends", "Calibration: poor");
    assertThat(result.err()).contains("the hinge was too small (13 degrees)");
    assertThat(result.exitCode()).isEqualTo(65);
    assertThat(file).doesNotExist();
  }

  @Test
  void calibrate_nobodyBends_saysWhereItStopped() throws Exception {
    Path recording = Recordings.standing(folder, 800);

    Result result = backaware.run("calibrate", "--from", recording.toString());

    assertThat(result.err())
        .contains("holds no complete calibration; it ended at the step hinge: Push your hips back");
    assertThat(result.exitCode()).isEqualTo(65);
  }

  @Test
  void calibrate_folderThatIsNotThere_saysSo() throws Exception {
    Result result =
        backaware.run(
            "calibrate",
            "--from",
            Recordings.calibration().toString(),
            "--save",
            folder.resolve("none/c.json").toString());

    assertThat(result.err()).contains("c.json cannot be written");
    assertThat(result.exitCode()).isEqualTo(73);
  }

  private Result save() throws Exception {
    return backaware.run(
        "calibrate",
        "--from",
        Recordings.calibration().toString(),
        "--at",
        MADE,
        "--save",
        file.toString());
  }

  private Result show(String now) throws Exception {
    return backaware.run("calibrate", "--show", file.toString(), "--at", now);
  }
}

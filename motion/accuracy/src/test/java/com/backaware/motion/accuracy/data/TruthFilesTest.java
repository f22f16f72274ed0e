package com.backaware.motion.accuracy.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside a recording. */
final class TruthFilesTest {
  private static final String COLUMNS =
      "t_us,pelvis_acc_x,pelvis_acc_y,pelvis_acc_z,pelvis_gyr_x,pelvis_gyr_y,pelvis_gyr_z\n";

  @TempDir private Path folder;
  private Path squats;

  @BeforeEach
  void writeRecording() throws IOException {
    squats = Files.createDirectory(folder.resolve("squat5"));
    write(
        "one.csv.gz", "# subject: 7\n# technique: correct\n# set: 2\n" + COLUMNS + "0,0,0,9,0,0,0");
  }

  @Test
  void recordings_ofADataSet_leaveReferencesOut() throws IOException {
    write("one.reference.csv.gz", "t_us,angle\n0,1\n");

    Recording recording = recordings().of(DataSet.SQUAT5).get(0);

    assertThat(recordings().of(DataSet.SQUAT5)).hasSize(1);
    assertThat(recording.subject()).isEqualTo("7");
    assertThat(recording.technique()).isEqualTo("correct");
    assertThat(recording.set()).isEqualTo("2");
    assertThat(recording.exercise()).isEmpty();
  }

  @Test
  void missing_noFolder_saysWhere() {
    assertThat(recordings().missing(DataSet.SQUAT5)).isEmpty();
    assertThat(recordings().missing(DataSet.WLE))
        .hasValueSatisfying(
            reason -> assertThat(reason).contains(folder.resolve("wle").toString()));
  }

  @Test
  void repetitions_columnsInAnyOrder_areRead() throws IOException {
    Files.writeString(squats.resolve("one.reps.csv"), "technique,end_us,start_us\ncorrect,20,10\n");

    assertThat(IntervalTable.repetitions(recordings().of(DataSet.SQUAT5).get(0)))
        .containsExactly(new Interval(10, 20, "correct"));
  }

  @Test
  void repetitions_columnMissing_isSaid() throws IOException {
    Files.writeString(squats.resolve("one.reps.csv"), "start_us,technique\n10,correct\n");
    Recording recording = recordings().of(DataSet.SQUAT5).get(0);

    assertThatThrownBy(() -> IntervalTable.repetitions(recording)).hasMessageContaining("end_us");
  }

  @Test
  void reference_emptyAndNanCells_areNotNumbers() throws IOException {
    write("one.reference.csv.gz", "# optical\nt_us,a,b\n0,1.5,\n10,nan,-2\n");
    Recording recording = recordings().of(DataSet.SQUAT5).get(0);

    ReferenceTable table = ReferenceTable.beside(recording);

    assertThat(table.rows()).isEqualTo(2);
    assertThat(table.column("a")).containsExactly(1.5, Double.NaN);
    assertThat(table.column("b")).containsExactly(Double.NaN, -2);
    assertThatThrownBy(() -> table.column("c")).hasMessageContaining("no column c");
  }

  @Test
  void reference_rowTooShort_isSaid() throws IOException {
    write("one.reference.csv.gz", "t_us,a,b\n0,1.5\n");
    Recording recording = recordings().of(DataSet.SQUAT5).get(0);

    assertThatThrownBy(() -> ReferenceTable.beside(recording)).hasMessageContaining("0,1.5");
  }

  private Recordings recordings() {
    return new Recordings(folder, folder);
  }

  private void write(String name, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(squats.resolve(name)))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}

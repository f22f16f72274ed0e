package com.backaware.motion.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class AccuracyCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @TempDir private Path folder;

  @Test
  void run_withoutTheOtherData_measuresWhatIsShippedAndSaysWhatItSkips() {
    String results = folder.resolve("out").toString();
    int code = run("--data", folder.toString(), "--people", "1", "--out", results);

    assertThat(errors.toString()).isEmpty();
    assertThat(code).isZero();
    assertThat(out.toString())
        .contains("Shipped recordings", "Tilt of the pelvis, whole set", "skipped: orientation");
    assertThat(folder.resolve("out/accuracy.json")).isNotEmptyFile();
    assertThat(folder.resolve("out/accuracy.html")).isNotEmptyFile();
  }

  @Test
  void run_dataThatIsNoFolder_isRefused() {
    int code = run("--data", folder.resolve("none").toString(), "--out", folder.toString());

    assertThat(code).isEqualTo(2);
    assertThat(errors.toString()).contains("--data is").contains("not a folder");
  }

  @Test
  void run_withoutPeople_isRefused() {
    int code = run("--people", "0", "--out", folder.toString());

    assertThat(code).isEqualTo(2);
    assertThat(errors.toString()).contains("--people is 0; it must be 1 to 1000");
  }

  @Test
  void run_unknownName_isRefused() {
    int code = run("--only", "everything", "--out", folder.toString());

    assertThat(code).isEqualTo(2);
    assertThat(errors.toString()).contains("nothing to measure is called everything");
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "--root";
    all[1] = System.getProperty("backaware.root", "../..");
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return new CommandLine(new Accuracy())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(all);
  }
}

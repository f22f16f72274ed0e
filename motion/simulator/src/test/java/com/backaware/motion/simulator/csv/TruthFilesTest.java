package com.backaware.motion.simulator.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.simulator.SimulatedSession;
import com.backaware.motion.simulator.Simulator;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.plan.CalibrationPlan;
import com.backaware.motion.simulator.plan.SessionPlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TruthFilesTest {
  private final SimulatedSession session =
      Simulator.session(
          SessionPlan.of(Person.of(1), Exercise.SQUAT)
              .repetitions(2)
              .withTwoSensors()
              .fault(Fault.BUTT_WINK, 15, 2));

  @Test
  void recording_always_saysThatItIsSimulatedAndReadsBack() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    session.write(Map.of("seed", "1"), out);
    RecordingReader reader =
        new RecordingReader(new ByteArrayInputStream(out.toByteArray()), "simulated");
    BeltSample sample = new BeltSample();
    int rows = 0;
    while (reader.read(sample)) {
      assertThat(sample.thorax.gyrY).isEqualTo(session.samples().get(rows).thorax.gyrY);
      rows++;
    }

    assertThat(rows).isEqualTo(session.samples().size());
    assertThat(reader.metadata().get("source"))
        .startsWith("simulated by BackAware")
        .endsWith("not a measurement");
    assertThat(reader.metadata()).containsEntry("exercise", "squat").containsEntry("seed", "1");
  }

  @Test
  void truthCsv_always_hasARowForEachSample() throws IOException {
    StringBuilder out = new StringBuilder();
    TruthCsv.write(session.truth(), out);
    List<String> lines = out.toString().lines().toList();

    assertThat(lines).hasSize(session.samples().size() + 2);
    assertThat(lines.get(0)).contains("not a measurement");
    String header = lines.get(1);
    assertThat(lines.subList(2, lines.size()))
        .allSatisfy(line -> assertThat(line.split(",")).hasSameSizeAs(header.split(",")));
    assertThat(lines.get(2)).startsWith(session.samples().get(0).timeMicros + ",0,STANDING,NONE,");
  }

  @Test
  void eventsCsv_always_hasEveryEventWithAllItsCells() throws IOException {
    StringBuilder out = new StringBuilder();
    EventsCsv.write(session.truth(), out);
    List<String> rows = out.toString().lines().filter(line -> !line.startsWith("#")).toList();
    int cells = rows.get(0).split(",", -1).length;

    assertThat(rows).allSatisfy(row -> assertThat(row.split(",", -1)).hasSize(cells));
    assertThat(rows.stream().filter(row -> row.startsWith("repetition,"))).hasSize(2);
    assertThat(rows.stream().filter(row -> row.startsWith("fault,BUTT_WINK,1,2,")))
        .singleElement()
        .satisfies(row -> assertThat(row).contains(",15.000,"));
  }

  @Test
  void eventsCsv_ofACalibration_hasItsSteps() throws IOException {
    StringBuilder out = new StringBuilder();
    CalibrationPlan plan = CalibrationPlan.of(Person.of(1), Exercise.PLANK).hold(3);
    EventsCsv.write(Simulator.calibration(plan).truth(), out);

    assertThat(out.toString().lines().filter(row -> row.startsWith("step,"))).hasSize(5);
    assertThat(out.toString().lines().filter(row -> row.startsWith("hold,"))).hasSize(1);
  }
}

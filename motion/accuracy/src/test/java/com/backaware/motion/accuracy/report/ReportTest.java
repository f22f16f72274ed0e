package com.backaware.motion.accuracy.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.accuracy.data.DataSet;
import com.backaware.motion.accuracy.measurement.Basis;
import com.backaware.motion.accuracy.measurement.Measurement;
import com.backaware.motion.accuracy.measurement.Outcome;
import com.backaware.motion.accuracy.measurement.Progress;
import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Target;
import com.backaware.motion.accuracy.measurement.Unit;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReportTest {
  private static final Row MET =
      Row.of("a.met", "lean < \"wink\"", 0.96, Unit.FRACTION, "4 people")
          .target(Target.atLeast(0.95))
          .known("0.88");
  private static final Row MISSED =
      Row.of("a.missed", "delay", Double.NaN, Unit.SECONDS, "0")
          .target(Target.atMost(0.5))
          .basis(Basis.SIMULATED);
  private static final Row FOR_INFORMATION = Row.of("a.info", "cues", 3, Unit.COUNT, "1 set");

  private final Report report =
      new Report(
          "1.2.3",
          "17",
          List.of(
              new Section(
                  new Stub(), new Outcome(List.of(MET, MISSED, FOR_INFORMATION), List.of()))),
          Map.of("orientation", "no recordings in <here>"));

  @Test
  void terminalTable_showsVerdictsAndWhatWasSkipped() {
    String table = TerminalTable.of(report);

    assertThat(table).contains("0.960", "≥ 0.950", "met", "MISSED", "simulated", "0.88");
    assertThat(table).contains("skipped: orientation: no recordings in <here>");
    assertThat(table).contains("Targets met: 1, missed: 1. Measurements skipped: 1.");
  }

  @Test
  void json_hasEveryRow() {
    JsonObject json = JsonParser.parseString(JsonReport.of(report)).getAsJsonObject();

    JsonObject met = json.getAsJsonArray("rows").get(0).getAsJsonObject();
    assertThat(json.getAsJsonArray("rows")).hasSize(3);
    assertThat(met.get("figure").getAsDouble()).isEqualTo(0.96);
    assertThat(met.get("bound").getAsString()).isEqualTo("at-least");
    assertThat(met.get("met").getAsBoolean()).isTrue();
    assertThat(json.getAsJsonArray("rows").get(1).getAsJsonObject().get("figure").isJsonNull())
        .isTrue();
    assertThat(json.getAsJsonArray("skipped")).hasSize(1);
  }

  @Test
  void html_isSelfContainedAndEscaped() throws IOException {
    String page = HtmlReport.of(report);

    assertThat(page).contains("lean &lt; &quot;wink&quot;", "no recordings in &lt;here&gt;");
    assertThat(page).contains("<td class=\"met\">met", "<td class=\"missed\">missed");
    assertThat(page).contains("prefers-color-scheme: dark", "scope=\"row\"", "lang=\"en\"");
    assertThat(page).doesNotContain("<script", "src=", "http://", "https://", "@import");
  }

  private static final class Stub implements Measurement {
    @Override
    public String name() {
      return "a";
    }

    @Override
    public String title() {
      return "A & B";
    }

    @Override
    public String method() {
      return "By hand.";
    }

    @Override
    public DataSet dataSet() {
      return DataSet.SHIPPED;
    }

    @Override
    public Optional<String> missing() {
      return Optional.empty();
    }

    @Override
    public Outcome run(Progress progress) {
      return new Outcome(List.of(), List.of());
    }
  }
}

package com.backaware.edge.hub.analyze;

import com.backaware.edge.hub.terminal.Wording;
import com.backaware.motion.MotionEngine;
import com.backaware.motion.SampleCounts;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.FaultWords;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.FormDecay;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.assessment.SetForm;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.repetition.SetSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An analysis as lines for people. */
final class AnalysisTable {
  private final Analysis analysis;
  private final List<String> lines = new ArrayList<>();

  private AnalysisTable(Analysis analysis) {
    this.analysis = analysis;
  }

  static List<String> lines(Analysis analysis) {
    AnalysisTable table = new AnalysisTable(analysis);
    table.samples();
    table.repetitions();
    table.holds();
    table.cues();
    table.sets();
    table.notices();
    return table.lines;
  }

  private void samples() {
    SampleCounts counts = analysis.counts();
    lines.add(
        analysis.exercise().id()
            + ", "
            + Wording.count(counts.offered(), "sample")
            + ", "
            + counts.rejected()
            + " rejected"
            + (counts.rejected() > 0 ? reasons(counts) : "")
            + ", "
            + Wording.count(counts.gaps(), "gap")
            + " bridged; engine "
            + MotionEngine.VERSION);
  }

  private static String reasons(SampleCounts counts) {
    return " ("
        + counts.notFinite()
        + " not a number, "
        + counts.outOfRange()
        + " out of range, "
        + counts.outOfOrder()
        + " out of order, "
        + counts.duplicate()
        + " duplicate)";
  }

  private void repetitions() {
    if (analysis.repetitions().isEmpty()) {
      if (analysis.holds().isEmpty()) {
        lines.add("");
        lines.add("No repetitions and no holds.");
      }
      return;
    }
    lines.add("");
    lines.add(
        "rep    start      end   tilt range   lean   wink  depth  form   findings"
            + "   (scores: 0 own mean, 1 cue; form of 100)");
    for (Repetition repetition : analysis.repetitions()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%3d  %7s  %7s  %7.1f deg %s %s %s  %4.0f   %s",
              repetition.number(),
              Wording.time(repetition.startMicros()),
              Wording.time(repetition.endMicros()),
              repetition.tiltRangeDegrees(),
              score(repetition, Fault.EXCESSIVE_LEAN),
              score(repetition, Fault.BUTT_WINK),
              score(repetition, Fault.PARTIAL_DEPTH),
              repetition.form().points(),
              Wording.findings(repetition.findings(), "clean")));
    }
  }

  private static String score(Repetition repetition, Fault fault) {
    Double score = repetition.scores().get(fault);
    return score == null ? "     -" : String.format(Locale.ROOT, "%6.2f", score);
  }

  private void holds() {
    for (Hold hold : analysis.holds()) {
      lines.add("");
      lines.add(Wording.hold(hold));
      for (Finding finding : hold.findings()) {
        lines.add("  " + FaultWords.sentence(finding));
      }
    }
  }

  private void notices() {
    for (Notice notice : analysis.notices()) {
      lines.add("Notice at " + Wording.time(notice.timeMicros()) + ": " + notice.sentence());
    }
  }

  private void cues() {
    lines.add("");
    if (analysis.cues().isEmpty()) {
      lines.add("No cues.");
      return;
    }
    lines.add("cue      time   fault");
    int number = 0;
    for (Cue cue : analysis.cues()) {
      number++;
      lines.add(
          String.format(
              Locale.ROOT,
              "%3d   %7s   %s (%s)",
              number,
              Wording.time(cue.timeMicros()),
              Wording.name(cue.fault()),
              Wording.name(cue.pattern())));
    }
  }

  private void sets() {
    lines.add("");
    for (SetSummary set : analysis.sets()) {
      lines.add(Wording.set(set));
      SetForm.of(set.startMicros(), set.endMicros(), analysis.repetitions()).ifPresent(this::form);
    }
  }

  private void form(SetForm set) {
    lines.add("  " + Wording.form(set.form()));
    set.decay()
        .filter(FormDecay::isClear)
        .ifPresent(decay -> lines.add("  " + Wording.decay(decay)));
  }
}

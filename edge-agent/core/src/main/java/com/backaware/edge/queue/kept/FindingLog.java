package com.backaware.edge.queue.kept;

import com.backaware.motion.MotionListener;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.repetition.SetSummary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Turns what the engine finds into what is kept of it. */
public final class FindingLog implements MotionListener {
  private final Consumer<KeptFinding> keeper;

  public FindingLog(Consumer<KeptFinding> keeper) {
    this.keeper = keeper;
  }

  @Override
  public void onRepetition(Repetition repetition) {
    Map<String, Double> figures = new TreeMap<>();
    figures.put("tilt_range_degrees", repetition.tiltRangeDegrees());
    keepMovement(
        "repetition",
        repetition.number(),
        repetition.startMicros(),
        repetition.endMicros(),
        figures,
        repetition.scores(),
        repetition.findings());
  }

  @Override
  public void onHold(Hold hold) {
    Map<String, Double> figures = new TreeMap<>();
    figures.put("good_micros", (double) hold.goodMicros());
    keepMovement(
        "hold",
        hold.number(),
        hold.startMicros(),
        hold.endMicros(),
        figures,
        hold.scores(),
        hold.findings());
  }

  @Override
  public void onCue(Cue cue) {
    Map<String, String> words = new TreeMap<>();
    words.put("pattern", cue.pattern().name());
    if (cue.fault() != null) {
      words.put("fault", cue.fault().name());
    }
    keeper.accept(
        new KeptFinding(
            "cue", cue.id(), cue.timeMicros(), cue.timeMicros(), new TreeMap<>(), words));
  }

  @Override
  public void onSet(SetSummary set) {
    Map<String, Double> figures = new TreeMap<>();
    figures.put("repetition_count", (double) set.repetitionCount());
    figures.put("flagged_repetition_count", (double) set.flaggedRepetitionCount());
    figures.put("cue_count", (double) set.cueCount());
    keeper.accept(
        new KeptFinding(
            "set",
            Integer.toString(set.number()),
            set.startMicros(),
            set.endMicros(),
            figures,
            new TreeMap<>()));
  }

  private void keepMovement(
      String kind,
      int number,
      long startMicros,
      long endMicros,
      Map<String, Double> figures,
      Map<Fault, Double> scores,
      List<Finding> findings) {
    Map<String, String> words = new TreeMap<>();
    scores.forEach((fault, score) -> figures.put("score_" + fault.name(), score));
    for (Finding finding : findings) {
      words.put(finding.fault().name(), finding.severity().name());
      figures.put("peak_degrees_" + finding.fault().name(), finding.peakDegrees());
    }
    keeper.accept(
        new KeptFinding(kind, Integer.toString(number), startMicros, endMicros, figures, words));
  }
}

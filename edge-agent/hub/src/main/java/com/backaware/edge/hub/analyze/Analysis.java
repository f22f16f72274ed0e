package com.backaware.edge.hub.analyze;

import com.backaware.edge.hub.recording.RecordingFiles;
import com.backaware.motion.EngineSettings;
import com.backaware.motion.MotionEngine;
import com.backaware.motion.MotionListener;
import com.backaware.motion.SampleCounts;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.motion.sample.SampleQuantizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the engine makes of a recording.
 *
 * @param exercise what was judged
 * @param counts how the samples fared
 * @param repetitions repetitions in order
 * @param cues cues in order
 * @param sets sets in order
 * @param holds holds in order
 * @param notices what else there was to say, in order
 */
record Analysis(
    Exercise exercise,
    SampleCounts counts,
    List<Repetition> repetitions,
    List<Cue> cues,
    List<SetSummary> sets,
    List<Hold> holds,
    List<Notice> notices) {
  /** Judges an opened recording and closes it. */
  static Analysis of(Path file, RecordingReader reader, EngineSettings settings)
      throws IOException {
    Findings findings = new Findings();
    MotionEngine engine = new MotionEngine(settings, findings);
    RecordingFiles.readAll(
        file,
        reader,
        sample -> {
          SampleQuantizer.quantize(sample);
          engine.accept(sample);
        });
    engine.finish();
    return new Analysis(
        settings.exercise(),
        engine.counts(),
        findings.repetitions,
        findings.cues,
        findings.sets,
        findings.holds,
        findings.notices);
  }

  private static final class Findings implements MotionListener {
    final List<Repetition> repetitions = new ArrayList<>();
    final List<Cue> cues = new ArrayList<>();
    final List<SetSummary> sets = new ArrayList<>();
    final List<Hold> holds = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();

    @Override
    public void onRepetition(Repetition repetition) {
      repetitions.add(repetition);
    }

    @Override
    public void onCue(Cue cue) {
      cues.add(cue);
    }

    @Override
    public void onSet(SetSummary set) {
      sets.add(set);
    }

    @Override
    public void onHold(Hold hold) {
      holds.add(hold);
    }

    @Override
    public void onNotice(Notice notice) {
      notices.add(notice);
    }
  }
}

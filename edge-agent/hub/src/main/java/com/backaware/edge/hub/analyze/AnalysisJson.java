package com.backaware.edge.hub.analyze;

import com.backaware.motion.MotionEngine;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.assessment.Tempo;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.recognition.Recognition.Candidate;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An analysis as JSON, for programs. Numbers are written as {@link Double#toString} writes them, so
 * the same findings give the same text; a figure that does not exist is null.
 */
final class AnalysisJson {
  private final JsonWriter json;

  private AnalysisJson(JsonWriter json) {
    this.json = json;
  }

  static void write(Analysis analysis, Optional<RecognisedExercise> recognised, Writer out)
      throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setIndent("  ");
    new AnalysisJson(json).write(analysis, recognised);
    json.flush();
    out.write("\n");
    out.flush();
  }

  private void write(Analysis analysis, Optional<RecognisedExercise> recognised)
      throws IOException {
    json.beginObject();
    json.name("engine_version").value(MotionEngine.VERSION);
    json.name("exercise").value(analysis.exercise().id());
    if (recognised.isPresent()) {
      write(recognised.get());
    }
    json.name("sample_count").value(analysis.counts().offered());
    json.name("rejected_sample_count").value(analysis.counts().rejected());
    json.name("repetitions").beginArray();
    for (Repetition repetition : analysis.repetitions()) {
      write(repetition);
    }
    json.endArray();
    json.name("cues").beginArray();
    for (Cue cue : analysis.cues()) {
      write(cue);
    }
    json.endArray();
    json.name("holds").beginArray();
    for (Hold hold : analysis.holds()) {
      write(hold);
    }
    json.endArray();
    json.name("notices").beginArray();
    for (Notice notice : analysis.notices()) {
      write(notice);
    }
    json.endArray();
    json.endObject();
  }

  private void write(RecognisedExercise recognised) throws IOException {
    json.name("recognised").beginObject();
    writeCandidate(recognised.said());
    json.name("alternatives").beginArray();
    for (Candidate other : recognised.others()) {
      json.beginObject();
      writeCandidate(other);
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private void writeCandidate(Candidate candidate) throws IOException {
    json.name("exercise").value(candidate.exercise().id());
    json.name("confidence").value(candidate.confidence());
    json.name("alike").beginArray();
    for (Exercise alike : candidate.alike()) {
      json.value(alike.id());
    }
    json.endArray();
  }

  private void write(Repetition repetition) throws IOException {
    json.beginObject();
    json.name("number").value(repetition.number());
    json.name("start_us").value(repetition.startMicros());
    json.name("end_us").value(repetition.endMicros());
    write(repetition.tempo());
    json.name("form");
    write(repetition.form().points());
    writeJudgement(repetition.scores(), repetition.findings());
    json.endObject();
  }

  private void write(Tempo tempo) throws IOException {
    json.name("tempo").beginObject();
    json.name("descent_s");
    write(tempo.descent());
    json.name("bottom_s");
    write(tempo.bottom());
    json.name("ascent_s");
    write(tempo.ascent());
    json.name("top_s");
    write(tempo.top());
    json.endObject();
  }

  private void write(Hold hold) throws IOException {
    json.beginObject();
    json.name("number").value(hold.number());
    json.name("start_us").value(hold.startMicros());
    json.name("end_us").value(hold.endMicros());
    json.name("good_us").value(hold.goodMicros());
    writeJudgement(hold.scores(), hold.findings());
    json.endObject();
  }

  private void write(Notice notice) throws IOException {
    json.beginObject();
    json.name("t_us").value(notice.timeMicros());
    json.name("kind").value(notice.kind().name());
    json.name("stops_judging").value(notice.stopsJudging());
    json.name("sentence").value(notice.sentence());
    json.endObject();
  }

  private void writeJudgement(Map<Fault, Double> scores, List<Finding> findings)
      throws IOException {
    json.name("scores").beginObject();
    for (Map.Entry<Fault, Double> score : scores.entrySet()) {
      json.name(score.getKey().name());
      write(score.getValue());
    }
    json.endObject();
    json.name("findings").beginArray();
    for (Finding finding : findings) {
      json.beginObject();
      json.name("fault").value(finding.fault().name());
      json.name("severity").value(finding.severity().name());
      json.name("peak_degrees");
      write(finding.peakDegrees());
      json.endObject();
    }
    json.endArray();
  }

  private void write(Cue cue) throws IOException {
    json.beginObject();
    json.name("t_us").value(cue.timeMicros());
    json.name("fault").value(cue.fault() == null ? null : cue.fault().name());
    json.name("pattern").value(cue.pattern().name());
    json.endObject();
  }

  private void write(double figure) throws IOException {
    if (Double.isFinite(figure)) {
      json.value(figure);
    } else {
      json.nullValue();
    }
  }
}

package com.backaware.posture.document;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.assessment.Severity;
import com.backaware.motion.assessment.Tempo;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Repetitions and holds, with how they were judged, as documents. */
final class JudgementDocument {
  private static final String NUMBER = "number";
  private static final String START = "startMicros";
  private static final String END = "endMicros";
  private static final String TILT_RANGE = "tiltRangeDegrees";
  private static final String TEMPO = "tempo";
  private static final String GOOD = "goodMicros";
  private static final String SCORES = "scores";
  private static final String FINDINGS = "findings";

  private JudgementDocument() {}

  static Document write(Repetition repetition) {
    return new Document(NUMBER, repetition.number())
        .append(START, repetition.startMicros())
        .append(END, repetition.endMicros())
        .append(TILT_RANGE, repetition.tiltRangeDegrees())
        .append(TEMPO, write(repetition.tempo()))
        .append(SCORES, scores(repetition.scores()))
        .append(FINDINGS, repetition.findings().stream().map(JudgementDocument::write).toList());
  }

  static Repetition repetition(Document document) {
    return new Repetition(
        document.getInteger(NUMBER),
        document.getLong(START),
        document.getLong(END),
        document.getDouble(TILT_RANGE),
        tempo(document.get(TEMPO, Document.class)),
        scores(document),
        findings(document));
  }

  private static Document write(Tempo tempo) {
    return new Document("descent", tempo.descent())
        .append("bottom", tempo.bottom())
        .append("ascent", tempo.ascent())
        .append("top", tempo.top());
  }

  /** Sessions of engine versions up to 0.2.0 have none. */
  private static Tempo tempo(@Nullable Document document) {
    return document == null
        ? new Tempo(0, 0, 0, 0)
        : new Tempo(
            document.getDouble("descent"),
            document.getDouble("bottom"),
            document.getDouble("ascent"),
            document.getDouble("top"));
  }

  static Document write(Hold hold) {
    return new Document(NUMBER, hold.number())
        .append(START, hold.startMicros())
        .append(END, hold.endMicros())
        .append(GOOD, hold.goodMicros())
        .append(SCORES, scores(hold.scores()))
        .append(FINDINGS, hold.findings().stream().map(JudgementDocument::write).toList());
  }

  static Hold hold(Document document) {
    return new Hold(
        document.getInteger(NUMBER),
        document.getLong(START),
        document.getLong(END),
        document.getLong(GOOD),
        scores(document),
        findings(document));
  }

  private static Document scores(Map<Fault, Double> scores) {
    Document document = new Document();
    scores.forEach((fault, score) -> document.append(fault.name(), score));
    return document;
  }

  private static Map<Fault, Double> scores(Document judged) {
    Map<Fault, Double> scores = new EnumMap<>(Fault.class);
    judged
        .get(SCORES, Document.class)
        .forEach((fault, score) -> scores.put(Fault.valueOf(fault), (Double) score));
    return scores;
  }

  private static Document write(Finding finding) {
    return new Document("fault", finding.fault().name())
        .append("severity", finding.severity().name())
        .append("peakDegrees", finding.peakDegrees())
        .append("peakTimeMicros", finding.peakTimeMicros());
  }

  private static List<Finding> findings(Document judged) {
    return judged.getList(FINDINGS, Document.class, List.of()).stream()
        .map(JudgementDocument::finding)
        .toList();
  }

  private static Finding finding(Document document) {
    return new Finding(
        Fault.valueOf(document.getString("fault")),
        Severity.valueOf(document.getString("severity")),
        document.getDouble("peakDegrees"),
        document.getLong("peakTimeMicros"));
  }
}

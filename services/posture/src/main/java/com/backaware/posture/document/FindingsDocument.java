package com.backaware.posture.history;

import com.backaware.motion.SampleCounts;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.assessment.Severity;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.posture.session.SessionFindings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** The part of a session's document that the engine's findings fill. */
final class FindingsDocument {
  static final String ENGINE_VERSION = "engineVersion";
  static final String COUNTS = "counts";
  static final String FIRST_MICROS = "firstMicros";
  static final String LAST_MICROS = "lastMicros";
  static final String REPETITIONS = "repetitions";
  static final String SETS = "sets";
  static final String CUES = "cues";
  static final String REPETITION_COUNT = "repetitionCount";
  static final String FLAGGED_COUNT = "flaggedRepetitionCount";
  static final String CUE_COUNT = "cueCount";

  private static final String SCORES = "scores";
  private static final String FINDINGS = "findings";

  private FindingsDocument() {}

  static Document write(SessionFindings findings) {
    return new Document(ENGINE_VERSION, findings.engineVersion())
        .append(COUNTS, counts(findings.counts()))
        .append(FIRST_MICROS, findings.firstMicros())
        .append(LAST_MICROS, findings.lastMicros())
        .append(REPETITION_COUNT, findings.repetitions().size())
        .append(FLAGGED_COUNT, findings.flaggedRepetitionCount())
        .append(CUE_COUNT, findings.cues().size())
        .append(REPETITIONS, findings.repetitions().stream().map(FindingsDocument::write).toList())
        .append(SETS, findings.sets().stream().map(FindingsDocument::write).toList())
        .append(CUES, findings.cues().stream().map(FindingsDocument::write).toList());
  }

  static SessionFindings read(Document session) {
    return new SessionFindings(
        session.getString(ENGINE_VERSION),
        readCounts(session.get(COUNTS, Document.class)),
        session.getLong(FIRST_MICROS),
        session.getLong(LAST_MICROS),
        list(session, REPETITIONS).stream().map(FindingsDocument::repetition).toList(),
        list(session, SETS).stream().map(FindingsDocument::set).toList(),
        list(session, CUES).stream().map(FindingsDocument::cue).toList());
  }

  private static Document counts(SampleCounts counts) {
    return new Document("offered", counts.offered())
        .append("notFinite", counts.notFinite())
        .append("outOfRange", counts.outOfRange())
        .append("outOfOrder", counts.outOfOrder())
        .append("duplicate", counts.duplicate())
        .append("gaps", counts.gaps());
  }

  private static SampleCounts readCounts(Document counts) {
    return new SampleCounts(
        counts.getLong("offered"),
        counts.getLong("notFinite"),
        counts.getLong("outOfRange"),
        counts.getLong("outOfOrder"),
        counts.getLong("duplicate"),
        counts.getLong("gaps"));
  }

  private static Document write(Repetition repetition) {
    Document scores = new Document();
    repetition.scores().forEach((fault, score) -> scores.append(fault.name(), score));
    return new Document("number", repetition.number())
        .append("startMicros", repetition.startMicros())
        .append("endMicros", repetition.endMicros())
        .append("tiltRangeDegrees", repetition.tiltRangeDegrees())
        .append(SCORES, scores)
        .append(FINDINGS, repetition.findings().stream().map(FindingsDocument::write).toList());
  }

  private static Repetition repetition(Document document) {
    Map<Fault, Double> scores = new EnumMap<>(Fault.class);
    document
        .get(SCORES, Document.class)
        .forEach((fault, score) -> scores.put(Fault.valueOf(fault), (Double) score));
    return new Repetition(
        document.getInteger("number"),
        document.getLong("startMicros"),
        document.getLong("endMicros"),
        document.getDouble("tiltRangeDegrees"),
        scores,
        list(document, FINDINGS).stream().map(FindingsDocument::finding).toList());
  }

  private static Document write(Finding finding) {
    return new Document("fault", finding.fault().name())
        .append("severity", finding.severity().name())
        .append("peakDegrees", finding.peakDegrees())
        .append("peakTimeMicros", finding.peakTimeMicros());
  }

  private static Finding finding(Document document) {
    return new Finding(
        Fault.valueOf(document.getString("fault")),
        Severity.valueOf(document.getString("severity")),
        document.getDouble("peakDegrees"),
        document.getLong("peakTimeMicros"));
  }

  private static Document write(SetSummary set) {
    return new Document("number", set.number())
        .append("startMicros", set.startMicros())
        .append("endMicros", set.endMicros())
        .append(REPETITION_COUNT, set.repetitionCount())
        .append(FLAGGED_COUNT, set.flaggedRepetitionCount())
        .append(CUE_COUNT, set.cueCount());
  }

  private static SetSummary set(Document document) {
    return new SetSummary(
        document.getInteger("number"),
        document.getLong("startMicros"),
        document.getLong("endMicros"),
        document.getInteger(REPETITION_COUNT),
        document.getInteger(FLAGGED_COUNT),
        document.getInteger(CUE_COUNT));
  }

  private static Document write(Cue cue) {
    return new Document("sampleNumber", cue.sampleNumber())
        .append("timeMicros", cue.timeMicros())
        .append("fault", cue.fault().name())
        .append("pattern", cue.pattern().name());
  }

  private static Cue cue(Document document) {
    return new Cue(
        document.getLong("sampleNumber"),
        document.getLong("timeMicros"),
        Fault.valueOf(document.getString("fault")),
        CuePattern.valueOf(document.getString("pattern")));
  }

  private static List<Document> list(Document document, String name) {
    return document.getList(name, Document.class, List.of());
  }
}

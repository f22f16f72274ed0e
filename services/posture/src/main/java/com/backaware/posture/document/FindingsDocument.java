package com.backaware.posture.document;

import com.backaware.motion.SampleCounts;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.notice.NoticeKind;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.posture.session.SessionFindings;
import java.util.List;
import org.bson.Document;

/** The part of a session's document that the engine's findings fill. */
public final class FindingsDocument {
  public static final String ENGINE_VERSION = "engineVersion";
  public static final String COUNTS = "counts";
  public static final String FIRST_MICROS = "firstMicros";
  public static final String LAST_MICROS = "lastMicros";
  public static final String REPETITIONS = "repetitions";
  public static final String SETS = "sets";
  public static final String CUES = "cues";
  public static final String HOLDS = "holds";
  public static final String NOTICES = "notices";
  public static final String REPETITION_COUNT = "repetitionCount";
  public static final String FLAGGED_COUNT = "flaggedRepetitionCount";
  public static final String CUE_COUNT = "cueCount";
  public static final String HOLD_COUNT = "holdCount";
  public static final String HELD_MICROS = "heldMicros";

  private FindingsDocument() {}

  /** The part of these findings. */
  public static Document write(SessionFindings findings) {
    return new Document(ENGINE_VERSION, findings.engineVersion())
        .append(COUNTS, counts(findings.counts()))
        .append(FIRST_MICROS, findings.firstMicros())
        .append(LAST_MICROS, findings.lastMicros())
        .append(REPETITION_COUNT, findings.repetitions().size())
        .append(FLAGGED_COUNT, findings.flaggedRepetitionCount())
        .append(CUE_COUNT, findings.cues().size())
        .append(HOLD_COUNT, findings.holds().size())
        .append(HELD_MICROS, findings.heldMicros())
        .append(REPETITIONS, findings.repetitions().stream().map(JudgementDocument::write).toList())
        .append(SETS, findings.sets().stream().map(FindingsDocument::write).toList())
        .append(CUES, findings.cues().stream().map(FindingsDocument::write).toList())
        .append(HOLDS, findings.holds().stream().map(JudgementDocument::write).toList())
        .append(NOTICES, findings.notices().stream().map(FindingsDocument::write).toList());
  }

  static SessionFindings read(Document session) {
    return new SessionFindings(
        session.getString(ENGINE_VERSION),
        readCounts(session.get(COUNTS, Document.class)),
        session.getLong(FIRST_MICROS),
        session.getLong(LAST_MICROS),
        list(session, REPETITIONS).stream().map(JudgementDocument::repetition).toList(),
        list(session, SETS).stream().map(FindingsDocument::set).toList(),
        list(session, CUES).stream().map(FindingsDocument::cue).toList(),
        list(session, HOLDS).stream().map(JudgementDocument::hold).toList(),
        list(session, NOTICES).stream().map(FindingsDocument::notice).toList());
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

  private static Document write(Notice notice) {
    return new Document("kind", notice.kind().name())
        .append("timeMicros", notice.timeMicros())
        .append("stopsJudging", notice.stopsJudging())
        .append("sentence", notice.sentence());
  }

  private static Notice notice(Document document) {
    return new Notice(
        NoticeKind.valueOf(document.getString("kind")),
        document.getLong("timeMicros"),
        document.getBoolean("stopsJudging"),
        document.getString("sentence"));
  }

  private static List<Document> list(Document document, String name) {
    return document.getList(name, Document.class, List.of());
  }
}

package com.backaware.edge.hub.replay;

import com.backaware.edge.coach.LocalCoach;
import com.backaware.edge.cue.CueArbiter;
import com.backaware.edge.cue.CueSide;
import com.backaware.edge.cue.CueSignal;
import com.backaware.edge.cue.CueTally;
import com.backaware.edge.cue.GivenCue;
import com.backaware.edge.hub.terminal.Screen;
import com.backaware.edge.hub.terminal.TiltBar;
import com.backaware.edge.hub.terminal.Wording;
import com.backaware.edge.uplink.SessionReport;
import com.backaware.edge.uplink.UplinkListener;
import com.backaware.motion.MotionEngine;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.repetition.SetSummary;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Shows a replay as it runs. Called from the thread that plays and from the uplink's. */
final class LiveView implements UplinkListener {
  private final Screen screen;
  private final TiltBar bar;
  private final Link link;
  private final CueArbiter cues;
  private final int sampleCount;
  private final Set<Notice> noticesShown = new HashSet<>();
  private int repetitionsShown;
  private int holdsShown;
  private volatile boolean playing;
  private boolean engineNoted;

  LiveView(Screen screen, Link link, int sampleCount) {
    this.screen = screen;
    this.bar = new TiltBar(screen.unicode());
    this.link = link;
    this.sampleCount = sampleCount;
    this.cues = new CueArbiter(System::nanoTime, this::onGiven);
  }

  CueArbiter cues() {
    return cues;
  }

  @Override
  public void onOpened(long nextSampleNumber, String engineVersion) {
    boolean again = link.opened(nextSampleNumber);
    if (again) {
      screen.line(screen.good("Connected again, going on at sample " + nextSampleNumber + "."));
    }
    if (!engineNoted && !engineVersion.equals(MotionEngine.VERSION)) {
      engineNoted = true;
      screen.line(
          "The service judges with engine "
              + engineVersion
              + ", this agent with "
              + MotionEngine.VERSION
              + ": cues and findings may differ.");
    }
  }

  @Override
  public void onAcknowledged(long nextSampleNumber) {
    link.acknowledged(nextSampleNumber);
  }

  /** A repetition from either side; each is shown once. */
  @Override
  public synchronized void onRepetition(Repetition repetition) {
    if (repetition.number() <= repetitionsShown) {
      return;
    }
    repetitionsShown = repetition.number();
    String text =
        String.format(
            Locale.ROOT,
            "rep %3d  %s to %s  tilt range %.1f deg  ",
            repetition.number(),
            Wording.time(repetition.startMicros()),
            Wording.time(repetition.endMicros()),
            repetition.tiltRangeDegrees());
    String findings = Wording.findings(repetition.findings(), "clean");
    screen.line(
        text + (repetition.findings().isEmpty() ? screen.good(findings) : screen.alert(findings)));
  }

  /** A hold from either side; each is shown once. */
  @Override
  public synchronized void onHold(Hold hold) {
    if (hold.number() <= holdsShown) {
      return;
    }
    holdsShown = hold.number();
    String findings =
        hold.findings().isEmpty()
            ? screen.good(Wording.isJudged(hold) ? "  good throughout" : "")
            : screen.alert("  " + Wording.findings(hold.findings(), ""));
    screen.line(Wording.hold(hold) + findings);
  }

  /** A notice from either side; each is shown once. */
  @Override
  public synchronized void onNotice(Notice notice) {
    if (noticesShown.add(notice)) {
      String text = "notice   " + Wording.time(notice.timeMicros()) + "  " + notice.sentence();
      screen.line(notice.stopsJudging() ? screen.alert(text) : text);
    }
  }

  @Override
  public void onCue(CueSignal cue, Duration validFor) {
    cues.heardFromService(cue, validFor);
  }

  @Override
  public void onSet(SetSummary set) {
    screen.line(Wording.set(set));
  }

  @Override
  public void onInterrupted(String reason, Duration retryIn) {
    link.interrupted(reason);
    if (playing) {
      tellInterruption();
    }
  }

  /** From now on samples are played; breaks before that are told only if they have lasted. */
  void startPlaying() {
    playing = true;
    if (!link.connected()) {
      tellInterruption();
    }
  }

  private void tellInterruption() {
    if (link.tellInterruption()) {
      screen.line(
          screen.alert("Not streaming to the posture service: " + link.reason() + ".")
              + " Cues go on from the belt's side; trying again.");
    }
  }

  /** Redraws the status line. */
  void progress(long timeMicros, long played, LocalCoach coach) {
    if (!screen.live()) {
      return;
    }
    screen.status(
        Wording.time(timeMicros)
            + (coach.holdCount() > 0
                ? "  hold " + coach.holdCount()
                : "  rep " + coach.repetitionCount())
            + "  "
            + bar.of(coach.tiltDegrees())
            + "  stored "
            + link.acknowledged()
            + " of "
            + played
            + "/"
            + sampleCount
            + (link.connected() ? "" : "  no connection"));
  }

  /** Shows the service's summary and how the cues fared. */
  synchronized void summary(SessionReport report) {
    screen.clearStatus();
    long repetitions = report.sets().stream().mapToLong(SetSummary::repetitionCount).sum();
    screen.line(
        screen.good("Stored session " + report.sessionId())
            + ": "
            + Wording.count(report.sampleCount(), "sample")
            + ", "
            + report.rejectedSampleCount()
            + " rejected, "
            + Wording.count(report.sets().size(), "set")
            + ", "
            + (repetitions == 0 && holdsShown > 0
                ? Wording.count(holdsShown, "hold")
                : Wording.count(repetitions, "repetition"))
            + ".");
    CueTally tally = cues.tally();
    if (tally.given() > 0 || tally.serviceHeard() > 0) {
      screen.line(
          "Cues: "
              + tally.given()
              + " given, "
              + tally.beltFirst()
              + " of them by the belt's side first"
              + (tally.late() > 0 ? ", " + tally.late() + " too late and dropped" : "")
              + serviceLatency(tally)
              + ".");
    }
  }

  private static String serviceLatency(CueTally tally) {
    return Double.isNaN(tally.serviceMedianMillis())
        ? ""
        : String.format(
            Locale.ROOT,
            "; the service's came %.0f ms after their sample (median)",
            tally.serviceMedianMillis());
  }

  private void onGiven(GivenCue given) {
    CueSignal cue = given.signal();
    screen.line(
        screen.alert(
                "cue      "
                    + Wording.time(cue.timeMicros())
                    + "  "
                    + cue.fault().map(Wording::name).orElse("position")
                    + " ("
                    + Wording.name(cue.pattern())
                    + ")")
            + String.format(
                Locale.ROOT,
                "  %.1f ms, %s",
                given.latencyMillis(),
                given.side() == CueSide.BELT ? "belt" : "service"));
  }
}

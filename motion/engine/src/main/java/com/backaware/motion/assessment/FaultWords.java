package com.backaware.motion.assessment;

import java.util.Locale;

/** Faults in words that a person who trains understands, in English. */
public final class FaultWords {
  private FaultWords() {}

  /** What was found, by how much, and what to do about it: one sentence. */
  public static String sentence(Finding finding) {
    String what = degree(finding.severity()) + seen(finding.fault());
    return String.format(
        Locale.ROOT,
        "%s%s (%.0f°); %s.",
        what.substring(0, 1).toUpperCase(Locale.ROOT),
        what.substring(1),
        finding.peakDegrees(),
        advice(finding.fault()));
  }

  /** What the belt saw, without a full stop. */
  public static String seen(Fault fault) {
    return switch (fault) {
      case BUTT_WINK -> "your pelvis tucked under at the bottom";
      case EXCESSIVE_LEAN -> "your trunk leaned further forward than you usually do";
      case PARTIAL_DEPTH -> "you stopped short of your own depth";
      case ROUNDING -> "your low back rounded on the way down";
      case OVER_ARCH -> "your low back arched more than neutral";
      case HIPS_RISE_EARLY -> "your hips came up before your chest";
      case HIP_THROW -> "your hips swung to help the weight up";
      case ASYMMETRY -> "your pelvis dropped or turned to one side";
      case MISSING_HINGE -> "your hips stayed over your feet instead of going back";
      case SAG -> "your hips sank below the line of your body";
      case PIKE -> "your hips rose above the line of your body";
    };
  }

  /** What to do about it, without a full stop. */
  public static String advice(Fault fault) {
    return switch (fault) {
      case BUTT_WINK -> "stop a little higher, or widen your stance, and keep the chest proud";
      case EXCESSIVE_LEAN -> "keep the chest up and sit between your hips";
      case PARTIAL_DEPTH -> "take less weight and go as deep as you do when fresh";
      case ROUNDING -> "brace, push the hips back and stop where your back stays long";
      case OVER_ARCH -> "squeeze the buttocks and draw the ribs down";
      case HIPS_RISE_EARLY -> "push the floor away and let hips and chest rise together";
      case HIP_THROW -> "use less weight and keep the trunk still";
      case ASYMMETRY -> "press evenly through both sides";
      case MISSING_HINGE -> "begin by sending the hips back, as if closing a door behind you";
      case SAG -> "lift the hips into line and tighten the belly";
      case PIKE -> "lower the hips into line";
    };
  }

  private static String degree(Severity severity) {
    return switch (severity) {
      case WARN -> "Nearly: ";
      case CUE -> "";
      case STRONG -> "Clearly: ";
    };
  }
}

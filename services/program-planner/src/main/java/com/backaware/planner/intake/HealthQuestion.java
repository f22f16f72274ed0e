package com.backaware.planner.intake;

/**
 * What is asked before the first session. The topics are those that general readiness
 * questionnaires agree on, the words our own; a yes asks for somebody who knows, it is no
 * diagnosis.
 */
public enum HealthQuestion {
  /** Heart or blood pressure. */
  HEART("Has a doctor told you that your heart or your blood pressure needs care?", true),
  /** Pain in the chest. */
  CHEST("Do you feel pain or pressure in your chest, at rest or when you exert yourself?", true),
  /** Fainting. */
  DIZZINESS("Did you faint, or lose your balance from dizziness, in the last twelve months?", true),
  /** Signs in the low back that belong in a doctor's hands at once. */
  NERVES(
      "Do you have back pain together with numbness, weakness in a leg, or trouble holding water?",
      true),
  /** An operation, or a birth. */
  RECENT(
      "Did you have an operation or give birth in the last six months, or are you pregnant?", true),
  /** Exercise under supervision only. */
  SUPERVISED("Has a doctor said that you should train under supervision only?", true),
  /** A lasting illness. */
  ILLNESS("Do you live with a lasting illness, or take medicine for one?", false),
  /** Bones, joints, muscles. */
  JOINTS("Do you have a bone, joint or muscle that gets worse when you move it?", false);

  private final String text;
  private final boolean stops;

  HealthQuestion(String text, boolean stops) {
    this.text = text;
    this.stops = stops;
  }

  /** The question. */
  public String text() {
    return text;
  }

  /** Whether a yes stops training until a professional has agreed; else it only eases it. */
  public boolean stops() {
    return stops;
  }
}

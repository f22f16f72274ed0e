package com.backaware.motion.notice;

/** What a notice is about. */
public enum NoticeKind {
  /** What the sensors measure cannot be right. */
  SIGNAL,
  /** The calibration is missing, out of date or not good enough. */
  CALIBRATION,
  /** The belt does not sit as it did, or was zeroed anew. */
  MOUNTING,
  /** The sensor at the thoracic spine. */
  THORAX,
  /** What is done cannot be counted. */
  COUNTING
}

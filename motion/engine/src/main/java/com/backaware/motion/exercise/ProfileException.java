package com.backaware.motion.exercise;

/** A profile is not in order; the message names the profile, the line or key, and what to do. */
public final class ProfileException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  ProfileException(String source, String problem) {
    super(source + ": " + problem);
  }
}

package com.backaware.edge.hub.outcome;

import com.backaware.edge.uplink.UplinkRefusedException;

/** Exit codes of the command, after sysexits.h where it has one. */
public final class ExitCode {
  /** Everything was done. */
  public static final int OK = 0;

  /** The arguments are wrong. */
  public static final int USAGE = 2;

  /** The recording cannot be understood. */
  public static final int BAD_DATA = 65;

  /** A file is missing or cannot be read. */
  public static final int NO_INPUT = 66;

  /** A service was not reached, or did not take the session in time. */
  public static final int UNAVAILABLE = 69;

  /** A fault in this program. */
  public static final int INTERNAL = 70;

  /** A file or the data folder cannot be written to. */
  public static final int CANNOT_WRITE = 73;

  /** The same replay is running already, or another agent has taken the session over. */
  public static final int BUSY = 75;

  /** The two sides do not speak the same protocol. */
  public static final int PROTOCOL = 76;

  /** Not signed in, or no permission. */
  public static final int NO_PERMISSION = 77;

  /** The reader of the output went away. */
  public static final int BROKEN_PIPE = 141;

  private ExitCode() {}

  /** The code for a session that the service refuses. */
  public static int of(UplinkRefusedException.Reason reason) {
    return switch (reason) {
      case NOT_SIGNED_IN, NOT_PERMITTED -> NO_PERMISSION;
      case NOT_READY, SAMPLES_LOST -> UNAVAILABLE;
      case NOT_UNDERSTOOD -> PROTOCOL;
      case TAKEN_OVER -> BUSY;
      case INTERNAL -> INTERNAL;
    };
  }
}

package com.backaware.posture.wire;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;

/** Every status that a belt stream may end with, besides OK. */
public final class StreamFailures {
  private StreamFailures() {}

  /** No token, or one that is not valid. */
  public static StatusRuntimeException unauthenticated(String text) {
    return of(Status.UNAUTHENTICATED, text);
  }

  /** The belt or the session belongs to someone else. */
  public static StatusRuntimeException denied(String text) {
    return of(Status.PERMISSION_DENIED, text);
  }

  /** Something has to be done first. */
  public static StatusRuntimeException precondition(String text) {
    return of(Status.FAILED_PRECONDITION, text);
  }

  /** A field is missing or malformed; the text starts with its name. */
  public static StatusRuntimeException invalid(String text) {
    return of(Status.INVALID_ARGUMENT, text);
  }

  /** Sample numbers that do not follow on. */
  public static StatusRuntimeException outOfRange(String text) {
    return of(Status.OUT_OF_RANGE, text);
  }

  /** A message over the limit. */
  public static StatusRuntimeException tooLarge(long bytes, long limit) {
    return of(
        Status.RESOURCE_EXHAUSTED,
        "the message has " + bytes + " bytes; at most " + limit + " are taken, send less at once");
  }

  /** Taken over by a newer call. */
  public static StatusRuntimeException takenOver() {
    return of(Status.ABORTED, "a newer call for this session has taken over");
  }

  /** Try again. */
  public static StatusRuntimeException unavailable(String text) {
    return of(Status.UNAVAILABLE, text);
  }

  private static StatusRuntimeException of(Status status, String text) {
    return status.withDescription(text).asRuntimeException();
  }
}

package com.backaware.edge.uplink;

import com.backaware.edge.uplink.UplinkRefusedException.Reason;
import com.backaware.posture.v1.SessionOpened;
import io.grpc.Status;
import java.util.Locale;
import java.util.Optional;

/** Which statuses end the uplink, and what breaks look like to a user. */
final class Refusals {
  private Refusals() {}

  /** The refusal that a status means whenever it comes; empty when calling again may help. */
  static Optional<UplinkRefusedException> definite(Status status) {
    String said = said(status);
    switch (status.getCode()) {
      case UNAUTHENTICATED:
        return refusal(
            Reason.NOT_SIGNED_IN, "The posture service does not accept the access token" + said);
      case PERMISSION_DENIED:
        return refusal(Reason.NOT_PERMITTED, "The posture service refuses the session" + said);
      case INVALID_ARGUMENT:
        return refusal(
            Reason.NOT_UNDERSTOOD, "The posture service does not take what was sent" + said);
      case UNIMPLEMENTED:
        return refusal(
            Reason.NOT_UNDERSTOOD,
            "There is no belt stream at this address; it has to be the posture service's gRPC"
                + " port"
                + said);
      case ABORTED:
        return refusal(
            Reason.TAKEN_OVER, "Another agent has taken this session over and goes on with it.");
      case FAILED_PRECONDITION:
        return said.toLowerCase(Locale.ROOT).replace('_', ' ').contains("protocol version")
            ? refusal(Reason.NOT_UNDERSTOOD, "The two sides do not fit together" + said)
            : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  /**
   * The refusal that the service's answer to the opening gives us reason for; empty when it is
   * fine.
   *
   * @param acknowledged first sample that the service has not acknowledged to us
   */
  static Optional<UplinkRefusedException> opening(SessionOpened opened, long acknowledged) {
    if (opened.getProtocolVersion() != BeltStreamMessages.PROTOCOL_VERSION) {
      return refusal(
          Reason.NOT_UNDERSTOOD,
          "The posture service answers in protocol version "
              + opened.getProtocolVersion()
              + "; this agent speaks version "
              + BeltStreamMessages.PROTOCOL_VERSION
              + ": update the older one.");
    }
    long next = opened.getNextSampleNumber();
    if (next < acknowledged) {
      return refusal(
          Reason.SAMPLES_LOST,
          "The posture service asks for sample "
              + next
              + " again, although it had stored everything below "
              + acknowledged
              + "; replay the recording again to send it once more.");
    }
    return Optional.empty();
  }

  /** A fault of this program. */
  static UplinkRefusedException ownFault(Throwable fault) {
    UplinkRefusedException refusal =
        new UplinkRefusedException(
            Reason.INTERNAL, "The edge agent has a fault and gave the session up: " + fault + ".");
    refusal.initCause(fault);
    return refusal;
  }

  /** FAILED_PRECONDITION that lasted. */
  static UplinkRefusedException notReady(Status status) {
    return new UplinkRefusedException(
        Reason.NOT_READY, "The posture service is not ready for this session" + said(status));
  }

  /** Why a call broke, as part of a sentence. */
  static String cause(Status status) {
    if (status.isOk()) {
      return "the service ended the call";
    }
    Throwable root = status.getCause();
    while (root != null && root.getCause() != null) {
      root = root.getCause();
    }
    String text = root == null ? null : root.getMessage();
    if (text == null) {
      text = status.getDescription();
    }
    if (text == null || text.startsWith("End of stream")) {
      return status.getCode() == Status.Code.UNAVAILABLE
          ? "the connection broke"
          : status.getCode().name();
    }
    return text.startsWith("FRAME_SIZE_ERROR") ? "what answers there does not speak gRPC" : text;
  }

  private static String said(Status status) {
    String description = status.getDescription();
    return description == null || description.isEmpty() ? "." : ": " + sentence(description);
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  private static Optional<UplinkRefusedException> refusal(Reason reason, String message) {
    return Optional.of(new UplinkRefusedException(reason, message));
  }
}

package com.backaware.proto.sample;

/** A sample batch breaks the rules of its message; the text names the field and the rule. */
public final class MalformedBatchException extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedBatchException(String message) {
    super(message);
  }
}

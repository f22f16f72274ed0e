package com.backaware.edge.belt;

/** A value that a belt cannot mean or take; the message names it and the accepted range. */
public final class BeltValueException extends Exception {
  private static final long serialVersionUID = 1L;

  BeltValueException(String message) {
    super(message);
  }
}

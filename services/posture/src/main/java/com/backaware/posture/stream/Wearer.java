package com.backaware.posture.stream;

import io.grpc.Context;

/** Who calls, as the token says. */
public final class Wearer {
  /** The user id of the call's valid token. */
  public static final Context.Key<String> ID = Context.key("wearer");

  private Wearer() {}
}

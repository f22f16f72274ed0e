package com.backaware.stack.settings;

/** Everything that listens, in the order of its distance from the base port. */
public enum PortName {
  WEB,
  KEYCLOAK,
  POSTURE,
  PLANNER,
  CONTENT,
  USER,
  POSTURE_GRPC,
  KAFKA,
  KAFKA_CONTROLLER,
  STORE,
  KEYCLOAK_MANAGEMENT,
  WEB_MANAGEMENT;

  /** The environment variable that chooses this port alone. */
  public String setting() {
    return "BACKAWARE_PORT_" + name();
  }
}

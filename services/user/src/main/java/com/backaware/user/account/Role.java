package com.backaware.user.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may do. */
public enum Role {
  /** Trains with the belt; everyone has it. */
  SUBSCRIBER,
  /** Runs a company's wellness programme; sees aggregates only. */
  ORGANIZATION_MANAGER,
  /** Owns plans, tutorials and accounts. */
  ADMIN;

  /** Name in the realm and on the wire, for example {@code organization-manager}. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role of this name; empty for the realm's own technical roles. */
  public static Optional<Role> byId(String id) {
    return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
  }
}

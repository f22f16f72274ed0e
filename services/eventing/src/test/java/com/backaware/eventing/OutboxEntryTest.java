package com.backaware.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class OutboxEntryTest {

  @Test
  void toDocument_andBack_isTheSame() {
    OutboxEntry entry = Events.entry("belt-1", 4);

    assertThat(OutboxEntry.fromDocument(entry.toDocument())).isEqualTo(entry);
  }

  @Test
  void of_anotherTypeThanTheTopics_isRefused() {
    assertThatThrownBy(
            () ->
                OutboxEntry.of(
                    EventTopic.PLAN_CHANGED, "belt-1", Events.belt("belt-1", 1), Events.NOON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("backaware.planner.v1.PlanChanged")
        .hasMessageContaining("backaware.user.v1.BeltOwnershipChanged");
  }

  @Test
  void of_aBlankKey_isRefused() {
    assertThatThrownBy(() -> Events.entry(" ", 1)).isInstanceOf(IllegalArgumentException.class);
  }
}

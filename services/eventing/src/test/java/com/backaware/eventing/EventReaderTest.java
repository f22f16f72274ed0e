package com.backaware.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.planner.v1.PlanChanged;
import com.backaware.user.v1.BeltOwnershipChanged;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EventReaderTest {
  private final EventReader<BeltOwnershipChanged> reader =
      new EventReader<>(EventTopic.BELT_OWNERSHIP, BeltOwnershipChanged.getDefaultInstance());

  @Test
  void read_wellFormed_givesTheMessage() {
    BeltOwnershipChanged sent = Events.belt("belt-1", 3);

    assertThat(reader.read(Events.record(Events.HEADERS, sent.toByteArray()))).isEqualTo(sent);
  }

  @Test
  void read_garbage_isRefusedWithTheType() {
    byte[] garbage = {(byte) 0xff, (byte) 0xff, 1, 2, 3};

    assertThatThrownBy(() -> reader.read(Events.record(Events.HEADERS, garbage)))
        .isInstanceOf(RefusedEventException.class)
        .hasMessageContaining("backaware.user.v1.BeltOwnershipChanged");
  }

  @Test
  void read_withoutValue_isRefused() {
    assertThatThrownBy(() -> reader.read(Events.record(Events.HEADERS, null)))
        .isInstanceOf(RefusedEventException.class)
        .hasMessageContaining("missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ce_specversion", "ce_type", "content-type"})
  void read_withoutHeader_isRefusedNamingIt(String name) {
    Map<String, String> headers = new HashMap<>(Events.HEADERS);
    headers.remove(name);

    assertThatThrownBy(() -> reader.read(Events.record(headers, new byte[0])))
        .isInstanceOf(RefusedEventException.class)
        .hasMessageContaining(name)
        .hasMessageContaining("missing");
  }

  @ParameterizedTest
  @CsvSource({
    "ce_specversion,0.3",
    "ce_type,backaware.planner.v1.PlanChanged",
    "content-type,application/json"
  })
  void read_wrongHeader_isRefusedWithBothValues(String name, String value) {
    Map<String, String> headers = new HashMap<>(Events.HEADERS);
    headers.put(name, value);

    assertThatThrownBy(() -> reader.read(Events.record(headers, new byte[0])))
        .isInstanceOf(RefusedEventException.class)
        .hasMessageContaining(name)
        .hasMessageContaining(value)
        .hasMessageContaining("expected");
  }

  @Test
  void reader_forAnotherTypeThanTheTopics_isRefused() {
    assertThatThrownBy(
            () -> new EventReader<>(EventTopic.BELT_OWNERSHIP, PlanChanged.getDefaultInstance()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package com.backaware.stack.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.backing.process.ComponentFailure;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PortPlanTest {
  @Test
  void of_nothingSet_countsFrom8080() {
    PortPlan plan = PortPlan.of(Map.of());

    assertThat(plan.url(PortName.WEB)).isEqualTo("http://127.0.0.1:8080");
    assertThat(plan.port(PortName.POSTURE_GRPC).number()).isEqualTo(8086);
    assertThat(plan.port(PortName.KEYCLOAK_MANAGEMENT).number()).isEqualTo(8090);
    assertThat(plan.port(PortName.WEB_MANAGEMENT).number()).isEqualTo(8091);
  }

  @Test
  void of_baseAndOnePort_thatOneIsMoved() {
    PortPlan plan = PortPlan.of(Map.of("PORT", "9000", "BACKAWARE_PORT_KAFKA", "19092"));

    assertThat(plan.port(PortName.KAFKA).number()).isEqualTo(19_092);
    assertThat(plan.port(PortName.STORE).number()).isEqualTo(9_009);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "65526", "99999", "123456", "8080x", "8 080"})
  void of_badBase_isRefusedWithItsRange(String base) {
    assertThatThrownBy(() -> PortPlan.of(Map.of("PORT", base)))
        .isInstanceOf(ComponentFailure.class)
        .hasMessage("PORT is '%s'; it must be a whole number from 1 to 65524.", base);
  }

  @Test
  void of_portOfAnother_isRefused() {
    assertThatThrownBy(() -> PortPlan.of(Map.of("BACKAWARE_PORT_WEB", "8081")))
        .isInstanceOf(ComponentFailure.class)
        .hasMessageContainingAll("8081", "WEB", "KEYCLOAK");
  }
}

package com.backaware.edge.hub.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ServiceAddressTest {
  @Test
  void parse_ofHostAndPort_givesBoth() {
    assertThat(ServiceAddress.parse("--server", "gym.example:443"))
        .isEqualTo(new ServiceAddress("gym.example", 443));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "host", ":80", "host:", "host:0", "host:65536", "http://host:80"})
  void parse_ofAnythingElse_saysWhatItMustBe(String text) {
    assertThatThrownBy(() -> ServiceAddress.parse("--server", text))
        .hasMessageContaining("--server is '" + text + "'")
        .hasMessageContaining("host:port");
  }

  @Test
  void web_inPlainTextToAnotherMachine_hasToBeAllowed() {
    assertThatThrownBy(() -> ServiceAddress.web("--sign-in", "http://gym.example", false))
        .hasMessageContaining("--plaintext");
    assertThat(ServiceAddress.web("--sign-in", "http://gym.example/", true))
        .hasToString("http://gym.example");
    assertThat(ServiceAddress.web("--sign-in", "http://127.0.0.1:8081/realms/r", false))
        .hasToString("http://127.0.0.1:8081/realms/r");
  }
}

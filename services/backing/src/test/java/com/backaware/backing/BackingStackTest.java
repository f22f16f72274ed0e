package com.backaware.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.backing.BackingStack.Component;
import com.backaware.backing.BackingStack.Listener;
import com.backaware.backing.identity.Keycloak;
import com.backaware.backing.process.ChildProcess;
import com.backaware.backing.process.ComponentFailure;
import com.backaware.backing.testing.DemoTokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackingStackTest {
  @TempDir Path data;

  @Test
  void start_allComponents_serveAndStop() {
    Keycloak.copySeed(data);
    BackingStack stack = BackingStack.in(data).build();
    try (stack) {
      stack.start();

      assertThat(stack.process(Component.STORE).residentBytes().orElseThrow())
          .isGreaterThan(10_000_000);
      assertThat(stack.process(Component.KAFKA).isAlive()).isTrue();
      String claims = claims(DemoTokens.of("ada", stack.realmUrl()));
      assertThat(claims)
          .contains("\"iss\":\"" + stack.realmUrl() + "\"")
          .contains("backaware-api")
          .contains("\"preferred_username\":\"ada\"")
          .contains("\"email\":\"ada@example.org\"")
          .contains("\"sub\":")
          .containsPattern("\"groups\":\\[[^]]*\"subscriber\"");
    }
    assertThat(Component.values()).noneMatch(component -> stack.process(component).isAlive());
  }

  @Test
  void start_afterKill_servesAgain() throws Exception {
    try (BackingStack stack = BackingStack.in(data, Component.KAFKA, Component.STORE).build()) {
      stack.start();
      for (Component component : new Component[] {Component.KAFKA, Component.STORE}) {
        ChildProcess process = stack.process(component);
        process.kill();
        process.start().get(60, TimeUnit.SECONDS);

        assertThat(process.isAlive()).isTrue();
      }
    }
  }

  @Test
  void start_portTaken_namesPortSettingAndHolder() throws IOException {
    try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        BackingStack stack =
            BackingStack.in(data, Component.STORE)
                .port(
                    Listener.STORE,
                    new com.backaware.backing.process.Port(
                        holder.getLocalPort(), "BACKAWARE_PORT_STORE"))
                .build()) {
      assertThatThrownBy(stack::start)
          .isInstanceOf(ComponentFailure.class)
          .hasMessageContaining("Port " + holder.getLocalPort())
          .hasMessageContaining("BACKAWARE_PORT_STORE")
          .hasMessageContaining("process " + ProcessHandle.current().pid());
      assertThat(stack.process(Component.STORE).isAlive()).isFalse();
    }
  }

  @Test
  void start_brokenStoreFile_saysWhyAndWhereTheLogIs() throws IOException {
    Files.createDirectories(data.resolve("store"));
    Files.writeString(data.resolve("store/store.mv.db"), "this is no database");
    try (BackingStack stack = BackingStack.in(data, Component.STORE).build()) {
      assertThatThrownBy(stack::start)
          .isInstanceOf(ComponentFailure.class)
          .hasMessageContaining("store stopped unexpectedly")
          .hasMessageContaining("store.log")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void build_kafkaLogsWithoutMetaProperties_saysHalfWritten() throws IOException {
    Files.createDirectories(data.resolve("kafka/backaware.posture.session-completed.v1-0"));

    assertThatThrownBy(() -> BackingStack.in(data, Component.KAFKA).build())
        .isInstanceOf(ComponentFailure.class)
        .hasMessageContaining("half written");
  }

  @Test
  void build_newFolder_keepsSecretsForItsOwnerOnly() throws IOException {
    BackingStack first = BackingStack.in(data, Component.STORE).build();
    BackingStack second = BackingStack.in(data, Component.STORE).build();

    assertThat(second.secrets()).isEqualTo(first.secrets());
    assertThat(Files.getPosixFilePermissions(data.resolve("secrets")))
        .containsExactlyInAnyOrder(
            java.nio.file.attribute.PosixFilePermission.OWNER_READ,
            java.nio.file.attribute.PosixFilePermission.OWNER_WRITE);
  }

  private static String claims(String token) {
    byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
    return new String(payload, StandardCharsets.UTF_8);
  }
}

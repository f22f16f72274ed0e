package com.backaware.backing;

import com.backaware.backing.broker.KafkaBroker;
import com.backaware.backing.identity.Keycloak;
import com.backaware.backing.identity.KeycloakSecrets;
import com.backaware.backing.installation.Installation;
import com.backaware.backing.process.ChildProcess;
import com.backaware.backing.process.ComponentFailure;
import com.backaware.backing.process.FreePorts;
import com.backaware.backing.process.Port;
import com.backaware.backing.store.DocumentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The components that were asked for, in one data folder; logs are in {@code log/} below it. */
public final class BackingStack implements AutoCloseable {
  /** What can be asked for. */
  public enum Component {
    STORE,
    KAFKA,
    KEYCLOAK
  }

  /** Where a component listens. */
  public enum Listener {
    STORE,
    KAFKA,
    KAFKA_CONTROLLER,
    KEYCLOAK,
    KEYCLOAK_MANAGEMENT
  }

  private final Map<Component, ChildProcess> processes = new EnumMap<>(Component.class);
  private final Map<Listener, Port> ports;
  private final KeycloakSecrets secrets;

  private BackingStack(Builder builder, Path data, KeycloakSecrets secrets) {
    this.ports = Map.copyOf(builder.ports);
    this.secrets = secrets;
    for (Component component : builder.components) {
      processes.put(component, prepare(component, builder.installation, data));
    }
  }

  private ChildProcess prepare(Component component, Installation installation, Path data) {
    Path log = data.resolve("log").resolve(component.name().toLowerCase(Locale.ROOT) + ".log");
    return switch (component) {
      case STORE ->
          DocumentStore.in(installation, data.resolve("store"), log, port(Listener.STORE));
      case KAFKA ->
          KafkaBroker.in(
              installation,
              data.resolve("kafka"),
              log,
              port(Listener.KAFKA),
              port(Listener.KAFKA_CONTROLLER));
      case KEYCLOAK ->
          Keycloak.in(
              installation,
              data.resolve("keycloak"),
              log,
              port(Listener.KEYCLOAK),
              port(Listener.KEYCLOAK_MANAGEMENT),
              secrets);
    };
  }

  /** A stack of all components in the given folder, which is created when it does not exist. */
  public static Builder in(Path data) {
    return in(data, Component.values());
  }

  /** A stack of these components alone in the given folder. */
  public static Builder in(Path data, Component... components) {
    return new Builder(data, List.of(components));
  }

  /**
   * Starts all components at once and waits until each serves.
   *
   * @throws ComponentFailure the first failure, after all others were stopped
   */
  public void start() {
    CompletableFuture<?>[] starts =
        processes.values().stream().map(ChildProcess::start).toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(starts).join();
    } catch (CompletionException e) {
      close();
      throw e.getCause() instanceof ComponentFailure failure ? failure : e;
    }
  }

  /** The process of a component that was asked for. */
  public ChildProcess process(Component component) {
    return Optional.ofNullable(processes.get(component))
        .orElseThrow(() -> new IllegalArgumentException(component + " is not part of this stack"));
  }

  public Port port(Listener listener) {
    return Optional.ofNullable(ports.get(listener)).orElseThrow();
  }

  public KeycloakSecrets secrets() {
    return secrets;
  }

  public String kafkaBootstrapServers() {
    return "127.0.0.1:" + port(Listener.KAFKA).number();
  }

  public String storeConnectionString() {
    return DocumentStore.connectionString(port(Listener.STORE));
  }

  public String realmUrl() {
    return Keycloak.realmUrl(port(Listener.KEYCLOAK));
  }

  /** Stops all components, the last first. */
  @Override
  public void close() {
    List<ChildProcess> reversed = new ArrayList<>(processes.values());
    Collections.reverse(reversed);
    reversed.forEach(ChildProcess::stop);
  }

  /** Collects where a stack listens and what it keeps secret. */
  public static final class Builder {
    private final Path data;
    private final List<Component> components;
    private final Map<Listener, Port> ports = new EnumMap<>(Listener.class);
    private final Installation installation = Installation.find();
    private @Nullable KeycloakSecrets secrets;

    private Builder(Path data, List<Component> components) {
      this.data = data;
      this.components = components;
    }

    /** Chooses a port; those not chosen are free ones. */
    public Builder port(Listener listener, Port port) {
      ports.put(listener, port);
      return this;
    }

    /** Gives the secrets; otherwise they are kept in the data folder. */
    public Builder secrets(KeycloakSecrets given) {
      this.secrets = given;
      return this;
    }

    /** Prepares the data folder and the processes; starts nothing. */
    public BackingStack build() {
      for (Listener listener : Listener.values()) {
        ports.computeIfAbsent(listener, missing -> new Port(FreePorts.next(), "a free port"));
      }
      try {
        Files.createDirectories(data.resolve("store"));
        KeycloakSecrets known = secrets;
        return new BackingStack(
            this, data, known == null ? KeycloakSecrets.keptIn(data.resolve("secrets")) : known);
      } catch (IOException e) {
        throw new ComponentFailure(
            "The data folder %s cannot be written: %s %s."
                .formatted(data, e.getClass().getSimpleName(), e.getMessage()),
            e);
      }
    }
  }
}

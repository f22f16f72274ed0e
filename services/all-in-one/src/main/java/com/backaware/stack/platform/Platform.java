package com.backaware.stack.platform;

import com.backaware.backing.BackingStack;
import com.backaware.backing.BackingStack.Listener;
import com.backaware.backing.process.ChildProcess;
import com.backaware.backing.process.ComponentFailure;
import com.backaware.stack.settings.PortName;
import com.backaware.stack.settings.PortPlan;
import com.backaware.stack.settings.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/** The whole platform: store, Kafka, Keycloak and the five services. */
public final class Platform {
  private final List<Component> components;
  private final BackingStack backing;
  private final PortPlan ports;
  private volatile boolean stopping;

  /**
   * Prepares everything; starts nothing.
   *
   * @param data its data folder, which must be writable
   * @throws ComponentFailure when something was not built or the data folder is half-written
   */
  public Platform(Workspace workspace, PortPlan ports, Path data) {
    this.ports = ports;
    this.backing =
        BackingStack.in(data)
            .port(Listener.STORE, ports.port(PortName.STORE))
            .port(Listener.KAFKA, ports.port(PortName.KAFKA))
            .port(Listener.KAFKA_CONTROLLER, ports.port(PortName.KAFKA_CONTROLLER))
            .port(Listener.KEYCLOAK, ports.port(PortName.KEYCLOAK))
            .port(Listener.KEYCLOAK_MANAGEMENT, ports.port(PortName.KEYCLOAK_MANAGEMENT))
            .build();
    List<Component> all = new ArrayList<>();
    for (BackingStack.Component component : BackingStack.Component.values()) {
      all.add(new Component(backing.process(component), List.of()));
    }
    all.addAll(new ServiceCatalog(workspace, ports, backing, data.resolve("log")).components());
    components = List.copyOf(all);
  }

  /** All components in the order in which they start. */
  public List<Component> components() {
    return components;
  }

  /** The process of the component with this name. */
  public ChildProcess process(String name) {
    return components.stream()
        .filter(component -> component.name().equals(name))
        .map(Component::process)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no component is called " + name));
  }

  public PortPlan ports() {
    return ports;
  }

  /** The realm's address. */
  public String realmUrl() {
    return backing.realmUrl();
  }

  /**
   * Starts each component as soon as those that it needs serve.
   *
   * @return completes when all serve; fails as soon as one fails, whereupon the caller stops the
   *     rest
   */
  public CompletableFuture<Void> start(StartProgress progress) {
    Map<String, CompletableFuture<Duration>> starts = new HashMap<>();
    CompletableFuture<Void> all = new CompletableFuture<>();
    for (Component component : components) {
      CompletableFuture<?>[] needed =
          component.needs().stream()
              .map(name -> Objects.requireNonNull(starts.get(name)))
              .toArray(CompletableFuture<?>[]::new);
      CompletableFuture<Duration> start =
          CompletableFuture.allOf(needed).thenCompose(served -> start(component, progress));
      start.whenComplete(
          (took, failure) -> {
            if (failure != null) {
              all.completeExceptionally(failure);
            }
          });
      starts.put(component.name(), start);
    }
    CompletableFuture.allOf(starts.values().toArray(CompletableFuture<?>[]::new))
        .thenRun(() -> all.complete(null));
    return all;
  }

  private CompletableFuture<Duration> start(Component component, StartProgress progress) {
    if (stopping) {
      return CompletableFuture.failedFuture(new ComponentFailure("The start was given up."));
    }
    progress.starting(component.name());
    return component
        .process()
        .start()
        .whenComplete(
            (took, failure) -> {
              if (failure == null) {
                progress.ready(component.name(), took);
              } else {
                progress.failed(component.name());
              }
            });
  }

  /**
   * Stops everything in reverse order.
   *
   * @param stopped hears each component that was running, or was stopped by a signal to the whole
   *     process group, and how long it took
   */
  public void stop(BiConsumer<String, Duration> stopped) {
    stopping = true;
    List<Component> reversed = new ArrayList<>(components);
    Collections.reverse(reversed);
    for (Component component : reversed) {
      boolean running = component.process().isAlive() || component.process().endedBySignal();
      long begin = System.nanoTime();
      component.process().stop();
      if (running) {
        stopped.accept(component.name(), Duration.ofNanos(System.nanoTime() - begin));
      }
    }
  }

  /** Resident memory of all components, in bytes. */
  public long residentBytes() {
    return components.stream()
        .map(component -> component.process().residentBytes())
        .flatMapToLong(OptionalLong::stream)
        .sum();
  }
}

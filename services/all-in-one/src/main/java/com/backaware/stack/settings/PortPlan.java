package com.backaware.stack.settings;

import com.backaware.backing.process.ComponentFailure;
import com.backaware.backing.process.FreePorts;
import com.backaware.backing.process.Port;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Who listens where, all on loopback. */
public final class PortPlan {
  private static final String BASE_SETTING = "PORT";
  private static final int DEFAULT_BASE = 8080;
  private static final int HIGHEST = 65_535;

  private final Map<PortName, Port> ports;

  private PortPlan(Map<PortName, Port> ports) {
    this.ports = ports;
  }

  /**
   * The ports from the base {@code PORT}, each of which {@code BACKAWARE_PORT_<NAME>} overrides.
   *
   * @throws ComponentFailure when one is no port or two are the same
   */
  public static PortPlan of(Map<String, String> environment) {
    int highestBase = HIGHEST - PortName.values().length + 1;
    int base = number(environment, BASE_SETTING, DEFAULT_BASE, highestBase);
    Map<PortName, Port> ports = new EnumMap<>(PortName.class);
    for (PortName name : PortName.values()) {
      boolean own = environment.containsKey(name.setting());
      int port = number(environment, name.setting(), base + name.ordinal(), HIGHEST);
      String setting = own ? name.setting() : BASE_SETTING + " or " + name.setting();
      ports.put(name, new Port(port, setting));
    }
    requireDistinct(ports);
    return new PortPlan(ports);
  }

  /** Free ports, for tests. */
  public static PortPlan free() {
    Map<PortName, Port> ports = new EnumMap<>(PortName.class);
    for (PortName name : PortName.values()) {
      ports.put(name, new Port(FreePorts.next(), "a free port"));
    }
    return new PortPlan(ports);
  }

  public Port port(PortName name) {
    return Objects.requireNonNull(ports.get(name));
  }

  /** The address of an HTTP listener. */
  public String url(PortName name) {
    return "http://127.0.0.1:" + port(name).number();
  }

  /**
   * Fails unless all ports are free.
   *
   * @throws ComponentFailure naming the first that is taken
   */
  public void requireFree() {
    ports.values().forEach(Port::requireFree);
  }

  private static int number(
      Map<String, String> environment, String setting, int otherwise, int highest) {
    String text = environment.getOrDefault(setting, "").strip();
    if (text.isEmpty()) {
      return otherwise;
    }
    if (text.matches("\\d{1,5}")) {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= highest) {
        return number;
      }
    }
    throw new ComponentFailure(
        "%s is '%s'; it must be a whole number from 1 to %d.".formatted(setting, text, highest));
  }

  private static void requireDistinct(Map<PortName, Port> ports) {
    Map<Integer, PortName> seen = new HashMap<>();
    ports.forEach(
        (name, port) -> {
          PortName other = seen.put(port.number(), name);
          if (other != null) {
            throw new ComponentFailure(
                "Port %d is chosen for both %s and %s: set one of %s and %s to another port."
                    .formatted(port.number(), other, name, other.setting(), name.setting()));
          }
        });
  }
}

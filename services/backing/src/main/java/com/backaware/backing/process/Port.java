package com.backaware.backing.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/**
 * A loopback port that a component will listen on.
 *
 * @param number 1 to 65535
 * @param setting the setting that chooses it, named when it is taken
 */
public record Port(int number, String setting) {
  public Port {
    if (number < 1 || number > 65_535) {
      throw new IllegalArgumentException(
          "%s is %d; a port is 1 to 65535: choose another".formatted(setting, number));
    }
  }

  /**
   * Fails unless the port is free.
   *
   * @throws ComponentFailure naming the port, its setting and, where it can be seen, who holds it
   */
  public void requireFree() {
    if (!isFree(number)) {
      String holder = PortHolder.of(number).map(who -> " by " + who).orElse("");
      throw new ComponentFailure(
          "Port %d is taken%s: stop that process or set %s to a free port."
              .formatted(number, holder, setting));
    }
  }

  static boolean isFree(int number) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(loopback(), number), 1);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static InetAddress loopback() throws UnknownHostException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }
}

package com.backaware.edge.hub.signin;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import io.grpc.ManagedChannel;
import io.grpc.okhttp.OkHttpChannelBuilder;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;

/**
 * Where a service listens.
 *
 * @param host name or address
 * @param port 1 to 65535
 */
public record ServiceAddress(String host, int port) {
  private static final long KEEPALIVE_SECONDS = 10;
  private static final long KEEPALIVE_ANSWER_SECONDS = 5;

  /** Reads {@code host:port}, with an IPv6 address in brackets. */
  public static ServiceAddress parse(String option, String text) {
    int colon = text.lastIndexOf(':');
    if (colon > 0 && !text.contains("/")) {
      try {
        int port = Integer.parseInt(text.substring(colon + 1));
        if (port >= 1 && port <= 65_535) {
          return new ServiceAddress(text.substring(0, colon), port);
        }
      } catch (NumberFormatException e) {
        // Falls through to the sentence.
      }
    }
    throw new CommandFailure(
        ExitCode.USAGE,
        option + " is '" + text + "'; it must be host:port, for example 127.0.0.1:8086.");
  }

  /**
   * Reads the address of a web service: http or https. A password or token goes there, so http is
   * for this machine only, unless plain text is allowed.
   */
  public static URI web(String option, String text, boolean plainText) {
    try {
      URI uri = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
      String host = uri.getHost();
      if (host != null && "https".equals(uri.getScheme())) {
        return uri;
      }
      if (host != null && "http".equals(uri.getScheme())) {
        if (plainText || isThisMachine(host)) {
          return uri;
        }
        throw new CommandFailure(
            ExitCode.USAGE,
            option
                + " is '"
                + text
                + "': a password or token would cross the network in plain text; use https, or"
                + " allow it with --plaintext.");
      }
    } catch (IllegalArgumentException e) {
      // Falls through to the sentence.
    }
    throw new CommandFailure(
        ExitCode.USAGE,
        option + " is '" + text + "'; it must be an http or https address with a host.");
  }

  /**
   * A connection for one call: encrypted, except to this machine or where plain text is allowed.
   */
  public ManagedChannel connect(boolean plainText) {
    OkHttpChannelBuilder channel =
        OkHttpChannelBuilder.forAddress(host, port)
            .keepAliveTime(KEEPALIVE_SECONDS, TimeUnit.SECONDS)
            .keepAliveTimeout(KEEPALIVE_ANSWER_SECONDS, TimeUnit.SECONDS)
            .disableRetry();
    if (plainText || isThisMachine(host)) {
      channel.usePlaintext();
    }
    return channel.build();
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }

  private static boolean isThisMachine(String host) {
    if (!host.equals("localhost") && !host.startsWith("127.") && !host.startsWith("[")) {
      return false;
    }
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}

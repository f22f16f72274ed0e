package com.backaware.edge.fuzz;

import com.backaware.edge.belt.BeltConfiguration;
import com.backaware.edge.belt.BeltStream;
import com.backaware.edge.belt.BeltValueException;
import com.backaware.edge.belt.StreamTally;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;

/**
 * A belt's configuration and packets, for any bytes: ten of configuration, then packets, each
 * behind a byte of its length and one of the tenths of seconds until it arrives.
 */
final class BeltStreamFuzzTest {
  @FuzzTest
  void accept(byte[] bytes) {
    fuzzerTestOneInput(bytes);
  }

  public static void fuzzerTestOneInput(byte[] bytes) {
    int at = Math.min(bytes.length, BeltConfiguration.LENGTH);
    long[] samples = new long[2];
    BeltStream stream =
        new BeltStream(
            configuration(Arrays.copyOf(bytes, at)),
            sample -> {
              require(samples[0]++ == 0 || sample.timeMicros > samples[1], "time stands still");
              samples[1] = sample.timeMicros;
            });
    long host = 0;
    long offered = 0;
    while (at + 2 <= bytes.length) {
      int length = Math.min(bytes[at] & 0xFF, bytes.length - at - 2);
      host += 100_000L * (bytes[at + 1] & 0xFF);
      byte[] packet = Arrays.copyOfRange(bytes, at + 2, at + 2 + length);
      stream.accept(packet, length, host);
      stream.clockRead(length == 0 ? 0 : packet[0] << 24, host);
      at += 2 + length;
      offered++;
    }
    StreamTally tally = stream.tally();
    require(tally.packets() + tally.refused() == offered, "a packet is not counted");
    require(tally.samples() == samples[0] && tally.lost() >= 0, "samples are counted wrongly");
    require(!stream.clock().started() || stream.clock().hostMicros(0) != Long.MIN_VALUE, "clock");
  }

  private static BeltConfiguration configuration(byte[] value) {
    try {
      BeltConfiguration read = BeltConfiguration.decode(value);
      require(read.equals(BeltConfiguration.decode(read.encode())), "another after encoding");
      return read;
    } catch (BeltValueException e) {
      require(e.getMessage() != null, "no message");
      return BeltConfiguration.standard(false);
    }
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }
}

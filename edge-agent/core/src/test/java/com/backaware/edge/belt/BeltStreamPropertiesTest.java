package com.backaware.edge.belt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.sample.BeltSample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for every belt, whatever its link loses, repeats or turns round. */
final class BeltStreamPropertiesTest {
  private static final BeltConfiguration CONFIGURATION = BeltConfiguration.standard(false);

  @Property(tries = 300)
  void accept_packetsLost_countsEverySampleOnce(
      @ForAll long seed,
      @ForAll @LongRange(min = 0, max = 1L << 40) long firstNumber,
      @ForAll @LongRange(min = 0, max = 1L << 40) long firstClock,
      @ForAll @IntRange(min = 23, max = 247) int mtu,
      @ForAll @DoubleRange(min = 0.97, max = 1.03) double rate,
      @ForAll @DoubleRange(min = 0, max = 0.5) double loss) {
    Random random = new Random(seed);
    SoftwareBelt belt =
        new SoftwareBelt(CONFIGURATION, mtu, 10_000 / rate, firstNumber, firstClock);
    List<Long> times = new ArrayList<>();
    List<Long> shown = new ArrayList<>();
    BeltStream stream =
        new BeltStream(
            CONFIGURATION,
            sample -> {
              times.add(sample.timeMicros);
              shown.add(SoftwareBelt.shown(CONFIGURATION, sample));
            });
    int perPacket = new SamplePacketWriter(CONFIGURATION, mtu).capacity();
    long sent = 0;
    long lastTaken = 0;
    for (int i = 0; i < 200; i++) {
      byte[] packet = belt.packet();
      sent += perPacket;
      if (i == 0 || random.nextDouble() >= loss) {
        assertThat(stream.accept(packet, packet.length, 1_000L * i)).isEmpty();
        lastTaken = sent;
      }
    }

    assertThat(stream.tally().samples() + stream.tally().lost()).isEqualTo(lastTaken);
    assertThat(stream.tally().restarts()).isZero();
    for (int i = 0; i < times.size(); i++) {
      long index = Math.floorMod(shown.get(i) - Math.floorMod(firstNumber, 30_000L), 30_000L);
      assertThat((double) times.get(i)).isCloseTo(index * 10_000 / rate, within(7_000.0));
    }
  }

  @Property(tries = 200)
  void accept_packetsRepeatedAndOutOfOrder_handsOnOnlyWhatIsNewer(
      @ForAll long seed,
      @ForAll @LongRange(min = 0, max = 1L << 40) long firstNumber,
      @ForAll @LongRange(min = 0, max = 1L << 40) long firstClock) {
    Random random = new Random(seed);
    SoftwareBelt belt = new SoftwareBelt(CONFIGURATION, 103, 10_000, firstNumber, firstClock);
    List<byte[]> packets = belt.packets(60);
    for (int i = 1; i + 1 < packets.size(); i++) {
      if (random.nextInt(4) == 0) {
        Collections.swap(packets, i, i + 1);
      } else if (random.nextInt(4) == 0) {
        packets.add(i, packets.get(i));
      }
    }
    List<Long> times = new ArrayList<>();
    BeltStream stream = new BeltStream(CONFIGURATION, sample -> times.add(sample.timeMicros));
    long refused = 0;
    for (byte[] packet : packets) {
      Optional<PacketProblem> problem = stream.accept(packet, packet.length, 0);
      refused += problem.isPresent() ? 1 : 0;
      problem.ifPresent(why -> assertThat(why).isIn(PacketProblem.DUPLICATE, PacketProblem.LATE));
    }

    assertThat(times).isSorted().doesNotHaveDuplicates();
    assertThat(stream.tally().refused()).isEqualTo(refused);
    assertThat(stream.tally().restarts()).isZero();
    assertThat(stream.tally().packets() + refused).isEqualTo(packets.size());
  }

  @Property(tries = 500)
  void accept_anyBytes_neverFailsAndAlwaysSaysWhy(@ForAll byte[] bytes) {
    BeltStream stream = new BeltStream(CONFIGURATION, sample -> {});
    Optional<PacketProblem> problem = stream.accept(bytes, bytes.length, 0);

    assertThat(stream.tally().refused()).isEqualTo(problem.isPresent() ? 1 : 0);
    problem.ifPresent(why -> assertThat(stream.refused(why)).isEqualTo(1));
  }

  @Property(tries = 200)
  void samples_packedAndRead_areWithinHalfACount(
      @ForAll @DoubleRange(min = -78, max = 78) double acceleration,
      @ForAll @DoubleRange(min = -17, max = 17) double rotation) {
    BeltSample sample = new BeltSample();
    sample.pelvis.accY = acceleration;
    sample.pelvis.gyrX = rotation;
    SamplePacketWriter writer = new SamplePacketWriter(CONFIGURATION, 23);
    writer.start(0, 0, false);
    writer.add(sample);
    SamplePacket packet = new SamplePacket();
    BeltSample read = new BeltSample();

    assertThat(packet.read(writer.packet(), writer.packet().length)).isEmpty();
    packet.copyTo(0, CONFIGURATION, read);

    assertThat(read.pelvis.accY)
        .isCloseTo(acceleration, within(0.51 * CONFIGURATION.accelerationUnit()));
    assertThat(read.pelvis.gyrX).isCloseTo(rotation, within(0.51 * CONFIGURATION.rotationUnit()));
  }
}

package com.backaware.edge.belt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.sample.BeltSample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes that docs/protocol.md shows. */
final class BeltGoldenTest {
  private static final String CONFIGURATION = "01 05 e8 03 08 00 e8 03 03 00";
  private static final String COMMAND = "01 02 46 07 40 0d 03 00";
  private static final String PELVIS =
      "10 05 fe ff 00 ff ff ff 00 10 00 f0 00 00 e8 03 18 fc 00 80";
  private static final String BOTH =
      "13 05 01 00 10 27 00 00 00 10 00 00 00 00 00 00 00 00 00 00 ff 7f 01 80 01 00 00 00 00 00 ff"
          + " ff";
  private static final String TIME = "ea 07 0b 18 12 2d 19 02 80 00";
  private static final String CLOCK = "40 0d 03 00";

  private final BeltConfiguration configuration = new BeltConfiguration(5, 1000, 8, 1000, true, 0);

  @Test
  void configuration_asInTheDocs() throws Exception {
    assertThat(hex(configuration.encode())).isEqualTo(CONFIGURATION);
    assertThat(BeltConfiguration.decode(bytes(CONFIGURATION))).isEqualTo(configuration);
  }

  @Test
  void command_asInTheDocs() throws Exception {
    HapticCommand command = new HapticCommand(CuePattern.HELD_POSITION, 70, 7, 200_000);

    assertThat(hex(command.encode())).isEqualTo(COMMAND);
    assertThat(HapticCommand.decode(bytes(COMMAND))).isEqualTo(command);
  }

  @Test
  void samplesOfOneSensor_asInTheDocs() {
    SamplePacket packet = new SamplePacket();
    BeltSample sample = new BeltSample();

    assertThat(packet.read(bytes(PELVIS), 20)).isEmpty();
    packet.copyTo(0, configuration, sample);

    assertThat(packet.count()).isEqualTo(1);
    assertThat(packet.sequence()).isEqualTo(65_534);
    assertThat(packet.clock()).isEqualTo(-256);
    assertThat(packet.revision()).isEqualTo(5);
    assertThat(packet.motorRan()).isFalse();
    assertThat(sample.hasThorax).isFalse();
    assertThat(sample.pelvis.accX).isCloseTo(9.80665, within(1e-9));
    assertThat(sample.pelvis.accY).isCloseTo(-9.80665, within(1e-9));
    assertThat(sample.pelvis.accZ).isZero();
    assertThat(sample.pelvis.gyrX).isCloseTo(0.532632, within(1e-6));
    assertThat(sample.pelvis.gyrY).isCloseTo(-0.532632, within(1e-6));
    assertThat(sample.pelvis.gyrZ).isNaN();
  }

  @Test
  void samplesOfTwoSensors_asInTheDocs() {
    BeltSample sample = new BeltSample();
    sample.pelvis.accX = 9.80665;
    sample.thorax.accX = 1000;
    sample.thorax.accY = -1000;
    sample.thorax.accZ = 0.0024;
    sample.thorax.gyrZ = -0.0005;
    SamplePacketWriter writer = new SamplePacketWriter(configuration, 35);
    writer.start(65_537, 10_000, true);
    writer.add(sample);

    assertThat(hex(writer.packet())).isEqualTo(BOTH);
  }

  @Test
  void standardValues_asInTheDocs() throws Exception {
    LocalDateTime time = LocalDateTime.of(2026, 11, 24, 18, 45, 25, 500_000_000);

    assertThat(hex(StandardValues.currentTime(time))).isEqualTo(TIME);
    assertThat(StandardValues.batteryPercent(new byte[] {83})).isEqualTo(83);
    assertThat(hex(ClockValue.encode(200_000))).isEqualTo(CLOCK);
    assertThat(ClockValue.decode(bytes(CLOCK))).isEqualTo(200_000);
  }

  @Test
  void docs_always_showTheseBytesAndIds() throws Exception {
    Path docs = Path.of(System.getProperty("backaware.root"), "docs/protocol.md");

    assertThat(Files.readString(docs))
        .contains(CONFIGURATION, COMMAND, PELVIS, BOTH, TIME, CLOCK)
        .contains(BeltGatt.SERVICE.toString(), BeltGatt.SAMPLES.toString())
        .contains(BeltGatt.HAPTIC.toString(), BeltGatt.CONFIGURATION.toString())
        .contains(BeltGatt.CLOCK.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "01 05 e8 03 08 00 e8 03 03, has 9 bytes; it must have 10",
    "02 05 e8 03 08 00 e8 03 03 00, has version 2",
    "01 05 e8 03 08 00 e8 03 02 00, sensors are 2; it must be 1 (pelvis) or 3",
    "01 05 64 00 08 00 e8 03 03 00, rate is 10.0 Hz; it must be 25 to 400 Hz",
    "01 05 e8 03 07 00 e8 03 03 00, acceleration range is 7 g; it must be 2",
    "01 05 e8 03 08 00 e7 03 03 00, rotation range is 999 degrees per second",
  })
  void decode_configurationOfNoBelt_isNamed(String value, String words) {
    assertThatThrownBy(() -> BeltConfiguration.decode(bytes(value)))
        .isInstanceOf(BeltValueException.class)
        .hasMessageContaining(words);
  }

  @ParameterizedTest
  @CsvSource({
    "01 02 46 07 40 0d 03, got 7 bytes",
    "01 09 46 07 40 0d 03 00, pattern is 9; it must be 1",
    "01 02 65 07 40 0d 03 00, strength is 101 %; it must be 1 to 100",
  })
  void decode_commandOfNoHub_isNamed(String value, String words) {
    assertThatThrownBy(() -> HapticCommand.decode(bytes(value)))
        .isInstanceOf(BeltValueException.class)
        .hasMessageContaining(words);
  }

  @ParameterizedTest
  @CsvSource({"101, level is 101 %", "255, level is 255 %"})
  void batteryPercent_absurd_isNamed(int level, String words) {
    assertThatThrownBy(() -> StandardValues.batteryPercent(new byte[] {(byte) level}))
        .isInstanceOf(BeltValueException.class)
        .hasMessageContaining(words);
  }

  @ParameterizedTest
  @CsvSource({
    "'', LENGTH",
    "10 05 fe ff 00 ff ff ff, LENGTH",
    "10 05 fe ff 00 ff ff ff 00 10 00 f0 00 00 e8 03 18 fc 00, LENGTH",
    "10 05 fe ff 00 ff ff ff 00 10 00 f0 00 00 e8 03 18 fc 00 80 01, LENGTH",
    "11 05 fe ff 00 ff ff ff 00 10 00 f0 00 00 e8 03 18 fc 00 80, LENGTH",
    "20 05 fe ff 00 ff ff ff 00 10 00 f0 00 00 e8 03 18 fc 00 80, VERSION",
    "18 05 fe ff 00 ff ff ff 00 10 00 f0 00 00 e8 03 18 fc 00 80, FLAGS",
  })
  void read_foreignOrBrokenPacket_isNamed(String value, PacketProblem problem) {
    assertThat(new SamplePacket().read(bytes(value), bytes(value).length)).contains(problem);
    assertThat(problem.sentence()).isNotEmpty();
  }

  @Test
  void expired_aroundTheClocksEnd_comparesRight() {
    HapticCommand command = new HapticCommand(CuePattern.CORRECTED, 50, 0, Integer.MIN_VALUE + 10);

    assertThat(command.expired(Integer.MAX_VALUE)).isFalse();
    assertThat(command.expired(Integer.MIN_VALUE + 10)).isTrue();
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.ofDelimiter(" ").formatHex(bytes);
  }
}

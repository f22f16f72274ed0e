package com.backaware.edge.belt;

/**
 * How a belt measures.
 *
 * @param revision which configuration it is; the belt counts it up with each write, modulo 256
 * @param deciHertz sampling rate, tenths of a hertz, 250 to 4000
 * @param accelerationRange full scale of the accelerometers, g: 2, 4, 8 or 16
 * @param rotationRange full scale of the gyroscopes, degrees per second: 250, 500, 1000 or 2000
 * @param thorax whether the thoracic sensor measures too
 * @param samplesPerPacket most samples in a packet; 0 for as many as fit
 */
public record BeltConfiguration(
    int revision,
    int deciHertz,
    int accelerationRange,
    int rotationRange,
    boolean thorax,
    int samplesPerPacket) {
  /** Bytes of its value. */
  public static final int LENGTH = 10;

  private static final int PELVIS_BIT = 1;
  private static final int THORAX_BIT = 2;
  private static final double STANDARD_GRAVITY = 9.80665;
  private static final double FULL_SCALE = 32_768;

  /** What a hub asks for: 100 Hz, ±8 g, ±1000 degrees per second, full packets. Chosen. */
  public static BeltConfiguration standard(boolean thorax) {
    return new BeltConfiguration(0, 1000, 8, 1000, thorax, 0);
  }

  /**
   * Reads a characteristic value.
   *
   * @throws BeltValueException if a belt cannot mean it
   */
  public static BeltConfiguration decode(byte[] value) throws BeltValueException {
    if (value.length < LENGTH) {
      throw new BeltValueException(
          "a belt's configuration has " + value.length + " bytes; it must have " + LENGTH);
    }
    int version = LittleEndian.unsigned8(value, 0);
    if (version != BeltGatt.VERSION) {
      throw new BeltValueException(
          "a belt's configuration has version " + version + "; this program speaks version 1");
    }
    int sensors = LittleEndian.unsigned8(value, 8);
    if (sensors != PELVIS_BIT && sensors != (PELVIS_BIT | THORAX_BIT)) {
      throw new BeltValueException(
          "a belt's sensors are " + sensors + "; it must be 1 (pelvis) or 3 (pelvis and thorax)");
    }
    BeltConfiguration read =
        new BeltConfiguration(
            LittleEndian.unsigned8(value, 1),
            LittleEndian.unsigned16(value, 2),
            LittleEndian.unsigned8(value, 4),
            LittleEndian.unsigned16(value, 6),
            (sensors & THORAX_BIT) != 0,
            LittleEndian.unsigned8(value, 9));
    read.check();
    return read;
  }

  /** The characteristic value. */
  public byte[] encode() {
    byte[] value = new byte[LENGTH];
    value[0] = BeltGatt.VERSION;
    value[1] = (byte) revision;
    LittleEndian.put16(value, 2, deciHertz);
    value[4] = (byte) accelerationRange;
    LittleEndian.put16(value, 6, rotationRange);
    value[8] = (byte) (thorax ? PELVIS_BIT | THORAX_BIT : PELVIS_BIT);
    value[9] = (byte) samplesPerPacket;
    return value;
  }

  /** Refuses what no belt can do. */
  public void check() throws BeltValueException {
    if (deciHertz < 250 || deciHertz > 4000) {
      throw new BeltValueException(
          "a belt's rate is " + deciHertz / 10.0 + " Hz; it must be 25 to 400 Hz");
    }
    if (accelerationRange < 2
        || accelerationRange > 16
        || Integer.bitCount(accelerationRange) > 1) {
      throw new BeltValueException(
          "a belt's acceleration range is " + accelerationRange + " g; it must be 2, 4, 8 or 16");
    }
    if (rotationRange != 250
        && rotationRange != 500
        && rotationRange != 1000
        && rotationRange != 2000) {
      throw new BeltValueException(
          "a belt's rotation range is "
              + rotationRange
              + " degrees per second; it must be 250, 500, 1000 or 2000");
    }
  }

  /** Nominal time from sample to sample, microseconds. */
  public double intervalMicros() {
    return 1e7 / deciHertz;
  }

  /** Acceleration of one count, m/s². */
  double accelerationUnit() {
    return accelerationRange * STANDARD_GRAVITY / FULL_SCALE;
  }

  /** Angular rate of one count, rad/s. */
  double rotationUnit() {
    return Math.toRadians(rotationRange) / FULL_SCALE;
  }
}

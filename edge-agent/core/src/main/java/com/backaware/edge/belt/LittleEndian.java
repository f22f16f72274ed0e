package com.backaware.edge.belt;

/** Integers in bytes, the lowest byte first, as everything in GATT is. */
final class LittleEndian {
  private LittleEndian() {}

  static int unsigned8(byte[] bytes, int at) {
    return bytes[at] & 0xFF;
  }

  static int unsigned16(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8);
  }

  static int signed16(byte[] bytes, int at) {
    return (short) unsigned16(bytes, at);
  }

  static int bits32(byte[] bytes, int at) {
    return unsigned16(bytes, at) | (unsigned16(bytes, at + 2) << 16);
  }

  static void put16(byte[] bytes, int at, int value) {
    bytes[at] = (byte) value;
    bytes[at + 1] = (byte) (value >> 8);
  }

  static void put32(byte[] bytes, int at, int value) {
    put16(bytes, at, value);
    put16(bytes, at + 2, value >> 16);
  }
}

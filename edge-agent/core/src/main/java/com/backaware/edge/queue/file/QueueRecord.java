package com.backaware.edge.queue.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * One record.
 *
 * @param type what it holds
 * @param payload its bytes, which belong to the record
 */
public record QueueRecord(RecordType type, byte[] payload) {
  /** Longest payload; a longer length in a file is damage. */
  public static final int LONGEST = 1 << 20;

  static final int FRAME = 9;

  /** Writes the fields of a payload. */
  public interface Fields {
    /** Writes them. */
    void write(DataOutputStream out) throws IOException;
  }

  /**
   * A record of these fields.
   *
   * @throws IllegalArgumentException if they are longer than {@link #LONGEST}
   */
  public static QueueRecord of(RecordType type, Fields fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      fields.write(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (bytes.size() > LONGEST) {
      throw new IllegalArgumentException(
          "a record of " + bytes.size() + " bytes; it may have " + LONGEST + " at most");
    }
    return new QueueRecord(type, bytes.toByteArray());
  }

  /** Reads the fields of the payload. */
  public DataInputStream fields() {
    return new DataInputStream(new ByteArrayInputStream(payload));
  }

  /** Bytes that the record takes in a file. */
  public int size() {
    return FRAME + payload.length;
  }

  byte[] framed() {
    byte[] all = new byte[size()];
    ByteBuffer buffer = ByteBuffer.wrap(all);
    buffer.putInt(payload.length);
    buffer.putInt(checksum(payload.length, type.number(), payload));
    buffer.put((byte) type.number());
    buffer.put(payload);
    return all;
  }

  static int checksum(int length, int type, byte[] payload) {
    CRC32 crc = new CRC32();
    for (int shift = 24; shift >= 0; shift -= 8) {
      crc.update(length >>> shift & 0xff);
    }
    crc.update(type);
    crc.update(payload, 0, length);
    return (int) crc.getValue();
  }
}

package com.backaware.edge.queue.file;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** The first bytes of every file of the queue. */
final class FileHeader {
  /** The version that this agent writes, and the newest that it reads. */
  static final int VERSION = 1;

  static final int BYTES = 12;
  private static final int CHECKED = 8;
  private static final int MAGIC = 'B' << 24 | 'A' << 16 | 'Q' << 8 | 'F';

  private FileHeader() {}

  static byte[] bytes(int version) {
    byte[] header = new byte[BYTES];
    ByteBuffer buffer = ByteBuffer.wrap(header);
    buffer.putInt(MAGIC);
    buffer.putInt(version);
    buffer.putInt(checksum(header));
    return header;
  }

  /**
   * Reads a header.
   *
   * @return whether the records that follow can be read
   * @throws NewerVersionException if the file is whole and from a newer agent
   */
  static boolean read(DataInputStream in, File file) throws IOException {
    byte[] header = new byte[BYTES];
    int got = 0;
    while (got < BYTES) {
      int more = in.read(header, got, BYTES - got);
      if (more < 0) {
        return false;
      }
      got += more;
    }
    ByteBuffer buffer = ByteBuffer.wrap(header);
    int magic = buffer.getInt();
    int version = buffer.getInt();
    if (magic != MAGIC || buffer.getInt() != checksum(header) || version < 1) {
      return false;
    }
    if (version > VERSION) {
      throw new NewerVersionException(file, version);
    }
    return true;
  }

  private static int checksum(byte[] header) {
    CRC32 crc = new CRC32();
    crc.update(header, 0, CHECKED);
    return (int) crc.getValue();
  }
}

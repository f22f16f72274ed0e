package com.backaware.edge.hub.phone;

import java.io.FilterInputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The bytes of a file in a ZIP, held against its checksum at their end. */
final class ZipContent extends FilterInputStream {
  private final long expected;
  private final CheckedInputStream checked;

  ZipContent(ZipFile zip, ZipEntry entry) throws IOException {
    this(new CheckedInputStream(zip.getInputStream(entry), new CRC32()), entry.getCrc());
  }

  private ZipContent(CheckedInputStream checked, long expected) {
    super(checked);
    this.checked = checked;
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    return verified(super.read());
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    return verified(super.read(bytes, from, length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int verified(int result) throws IOException {
    if (result < 0 && checked.getChecksum().getValue() != expected) {
      throw new ZipException("its checksum does not fit");
    }
    return result;
  }
}

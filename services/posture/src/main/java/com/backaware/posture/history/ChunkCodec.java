package com.backaware.posture.history;

import com.backaware.posture.session.SampleBlock;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The bytes of a stored chunk: format version, size, channels, then the times and each channel as
 * differences, all as protobuf variable-length integers, deflated.
 */
final class ChunkCodec {
  private static final int VERSION = 1;
  private static final int BYTES_PER_SAMPLE = 24;

  private ChunkCodec() {}

  static byte[] encode(SampleBlock block) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 + block.size() * BYTES_PER_SAMPLE);
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
      CodedOutputStream out = CodedOutputStream.newInstance(deflated);
      out.writeUInt32NoTag(VERSION);
      out.writeUInt32NoTag(block.size());
      out.writeUInt32NoTag(block.channels());
      writeTimes(block, out);
      for (int channel = 0; channel < block.channels(); channel++) {
        writeChannel(block, channel, out);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static SampleBlock decode(long firstSampleNumber, byte[] bytes) {
    try (InflaterInputStream inflated = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      CodedInputStream in = CodedInputStream.newInstance(inflated);
      int version = in.readUInt32();
      if (version != VERSION) {
        throw new IllegalStateException("chunk format " + version + " is not known, only 1 is");
      }
      int size = in.readUInt32();
      int channels = in.readUInt32();
      SampleBlock block = new SampleBlock(firstSampleNumber, channels > 6, size);
      readTimes(size, in, block);
      for (int channel = 0; channel < channels; channel++) {
        readChannel(size, channel, in, block);
      }
      return block;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeTimes(SampleBlock block, CodedOutputStream out) throws IOException {
    long previous = 0;
    for (int i = 0; i < block.size(); i++) {
      out.writeSInt64NoTag(block.timeMicros(i) - previous);
      previous = block.timeMicros(i);
    }
  }

  private static void writeChannel(SampleBlock block, int channel, CodedOutputStream out)
      throws IOException {
    int previous = 0;
    for (int i = 0; i < block.size(); i++) {
      out.writeSInt32NoTag(block.count(i, channel) - previous);
      previous = block.count(i, channel);
    }
  }

  private static void readTimes(int size, CodedInputStream in, SampleBlock block)
      throws IOException {
    long time = 0;
    for (int i = 0; i < size; i++) {
      time += in.readSInt64();
      block.add(time);
    }
  }

  private static void readChannel(int size, int channel, CodedInputStream in, SampleBlock block)
      throws IOException {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += in.readSInt32();
      block.setCount(i, channel, count);
    }
  }
}

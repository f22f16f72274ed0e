package com.backaware.posture.wire;

import com.backaware.posture.session.SampleBlock;
import com.backaware.posture.v1.SampleBatch;
import com.backaware.proto.sample.MalformedBatchException;
import com.backaware.proto.sample.SampleBatchReader;

/** Sample batches of the wire as blocks. */
public final class SampleBatches {
  private SampleBatches() {}

  /**
   * The samples of a batch.
   *
   * @throws MalformedBatchException naming the column that is wrong
   */
  public static SampleBlock read(SampleBatch batch, boolean hasThorax)
      throws MalformedBatchException {
    SampleBatchReader reader = SampleBatchReader.of(batch, hasThorax);
    SampleBlock block =
        new SampleBlock(batch.getFirstSampleNumber(), hasThorax, batch.getTimeMicrosDeltasCount());
    while (reader.next()) {
      int index = block.add(reader.timeMicros());
      for (int channel = 0; channel < block.channels(); channel++) {
        block.setCount(index, channel, reader.count(channel));
      }
    }
    return block;
  }
}

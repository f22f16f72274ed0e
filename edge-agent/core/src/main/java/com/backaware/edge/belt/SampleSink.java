package com.backaware.edge.belt;

import com.backaware.motion.sample.BeltSample;

/** Takes samples as they come from a belt. */
public interface SampleSink {
  /** Takes the next sample, which is used again for the one after it. */
  void accept(BeltSample sample);
}

package com.backaware.motion.accuracy.measurement;

import com.backaware.motion.accuracy.data.DataSet;
import java.io.IOException;
import java.util.Optional;

/** Something that can be measured on recordings. */
public interface Measurement {
  /** What the command line calls it. */
  String name();

  /** A heading for it. */
  String title();

  /** One or two sentences: on what, and how it is scored. */
  String method();

  /** The recordings it measures on. */
  DataSet dataSet();

  /** Why it cannot be run here; empty when it can. */
  Optional<String> missing();

  /** Measures. */
  Outcome run(Progress progress) throws IOException;
}

package com.backaware.motion.accuracy.simulated;

import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.simulator.SimulatedSession;
import java.util.function.Consumer;

/** How many sensors the engine sees of a belt that has two. */
enum Sensors {
  ONE("one-sensor", "1 sensor"),
  TWO("two-sensors", "2 sensors");

  private final String id;
  private final String words;

  Sensors(String id, String words) {
    this.id = id;
    this.words = words;
  }

  String id() {
    return id;
  }

  String words() {
    return words;
  }

  /** Hands on every sample of a session with two sensors, as a belt of so many would give it. */
  void forEach(SimulatedSession session, Consumer<BeltSample> consumer) {
    for (BeltSample sample : session.samples()) {
      sample.hasThorax = this == TWO;
      consumer.accept(sample);
    }
  }
}

package com.backaware.motion.recording;

import java.util.Arrays;
import java.util.List;

/** Names of the columns of a belt recording, CSV v1. */
final class RecordingColumns {
  static final String TIME = "t_us";

  static final List<String> PELVIS = sensor("pelvis");
  static final List<String> THORAX = sensor("thorax");

  private RecordingColumns() {}

  private static List<String> sensor(String name) {
    return Arrays.asList(
        name + "_acc_x",
        name + "_acc_y",
        name + "_acc_z",
        name + "_gyr_x",
        name + "_gyr_y",
        name + "_gyr_z");
  }
}

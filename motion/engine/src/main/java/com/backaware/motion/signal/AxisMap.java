package com.backaware.motion.signal;

/**
 * The 48 ways in which one sensor's axes may be named like another's: six orders, eight choices of
 * signs. Number 0 is the right one.
 */
final class AxisMap {
  static final int ORDER_COUNT = 6;

  /** Maps of one order follow each other: bit i of their number flips axis i. */
  static final int SIGN_COUNT = 8;

  static final int COUNT = ORDER_COUNT * SIGN_COUNT;

  private static final int[][] ORDERS = {
    {0, 1, 2}, {1, 0, 2}, {0, 2, 1}, {2, 1, 0}, {1, 2, 0}, {2, 0, 1}
  };
  private static final String NAMES = "xyz";

  private AxisMap() {}

  /** Which axis stands for this one. */
  static int axis(int map, int axis) {
    return ORDERS[map >> 3][axis];
  }

  /** 1 or -1. */
  static double sign(int map, int axis) {
    return (map >> axis & 1) == 0 ? 1 : -1;
  }

  /** How many axes are not as they should be. */
  static int changes(int map) {
    int changes = Integer.bitCount(map & 7);
    for (int i = 0; i < 3; i++) {
      changes += axis(map, i) == i ? 0 : 1;
    }
    return changes;
  }

  /** What a person has to know to put it right. */
  static String describe(int map) {
    StringBuilder text = new StringBuilder();
    int[] order = ORDERS[map >> 3];
    if (order[0] != 0 && order[1] != 1 && order[2] != 2) {
      text.append("x, y, z look like ");
      for (int i = 0; i < 3; i++) {
        text.append(i > 0 ? ", " : "").append(NAMES.charAt(order[i]));
      }
    } else if (map >> 3 != 0) {
      int first = order[0] != 0 ? 0 : 1;
      text.append(NAMES.charAt(first)).append(" and ").append(NAMES.charAt(order[first]));
      text.append(" look swapped");
    }
    for (int i = 0; i < 3; i++) {
      if (sign(map, i) < 0) {
        text.append(text.length() > 0 ? ", " : "").append("the sign of ");
        text.append(NAMES.charAt(i)).append(" looks flipped");
      }
    }
    return text.toString();
  }
}

package com.backaware.motion.accuracy.hipthrow;

/** Which labels to believe. */
enum Labels {
  /** Those in the headers. */
  AS_LABELLED("as labelled"),
  /** The same, with two labels of one person swapped back that look swapped. */
  CORRECTED("labels corrected");

  private static final String THROWN = "hips_thrown_forward";
  private static final String SWAPPED_WITH = "half_down";
  private static final String SWAPPED_PERSON = "eurico";

  private final String words;

  Labels(String words) {
    this.words = words;
  }

  /** Whether a set was done with the hips thrown forward. */
  boolean thrown(CurlWindows set) {
    boolean swapped = this == CORRECTED && set.person().equals(SWAPPED_PERSON);
    return set.labelled().equals(swapped ? SWAPPED_WITH : THROWN);
  }

  String words() {
    return words;
  }
}

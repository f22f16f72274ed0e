package com.backaware.motion.recognition;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ProfileException;
import com.backaware.motion.exercise.ProfileText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What exercises look like at the pelvis: for each group of them that look alike, mean and standard
 * deviation of its traits, each trait taken as normal and on its own; beside them those of anything
 * else that people do. Data: see {@code exercises.model}.
 */
public final class ExerciseModel {
  private static final String BUNDLED = "exercises.model";
  private static final String GROUP = "group";

  /** Squared deviations beyond which a trait says no more: outliers happen. Chosen. */
  private static final double MOST = 12;

  /** Evidence for what cannot be: what holds still does not repeat. Chosen. */
  private static final double IMPOSSIBLE = -8;

  private static final double SHARPEST = 10;

  private static final Trait[] TRAITS = Trait.values();

  /**
   * Exercises that look alike.
   *
   * @param exercises the most common one first
   * @param held whether they may be still; else they are looked for only where something repeats
   * @param otherwise how often somebody who looks so does no exercise, 0 to 1
   */
  record Group(List<Exercise> exercises, boolean held, double otherwise) {}

  private final List<Group> groups = new ArrayList<>();
  private final List<double[]> means = new ArrayList<>();
  private final List<double[]> deviations = new ArrayList<>();
  private final double[] anythingMeans = new double[TRAITS.length];
  private final double[] anythingDeviations = new double[TRAITS.length];
  private final double sharpness;
  private final double anything;

  private ExerciseModel(ProfileText text) {
    sharpness = text.number("sharpness");
    anything = text.number("anything");
    if (!(sharpness > 0 && sharpness <= SHARPEST && anything > 0)) {
      throw text.failure(
          "sharpness is "
              + sharpness
              + " and anything "
              + anything
              + "; both must be above 0, sharpness at most "
              + SHARPEST);
    }
    read(text, "anything", anythingMeans, anythingDeviations);
    for (String name : text.names(GROUP)) {
      String section = GROUP + "." + name;
      groups.add(group(text, section));
      double[] mean = new double[TRAITS.length];
      double[] deviation = new double[TRAITS.length];
      read(text, section, mean, deviation);
      means.add(mean);
      deviations.add(deviation);
    }
    text.requireAllUsed();
  }

  /** The model that comes with the engine. */
  public static ExerciseModel bundled() {
    try (InputStream in = ExerciseModel.class.getResourceAsStream(BUNDLED)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] block = new byte[4096];
      for (int n = in.read(block); n > 0; n = in.read(block)) {
        bytes.write(block, 0, n);
      }
      return parse(BUNDLED, new String(bytes.toByteArray(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a model.
   *
   * @param source what failures name, usually a file
   * @throws ProfileException if something is missing, unknown or out of range
   */
  public static ExerciseModel parse(String source, String text) {
    return new ExerciseModel(new ProfileText(source, text));
  }

  List<Group> groups() {
    return groups;
  }

  /**
   * How much likelier the traits are in each group than in anything else, as logarithms.
   *
   * @return whether the traits tell anything
   */
  boolean weigh(TraitMeter meter, double[] evidence) {
    boolean any = false;
    for (int i = 0; i < evidence.length; i++) {
      boolean possible = possible(meter, i);
      any |= possible;
      evidence[i] = possible ? evidence(meter, i) : IMPOSSIBLE;
    }
    return any;
  }

  /** How likely each group is by the mean evidence; what is missing to 1 is anything else. */
  void judge(double[] evidence, double[] likely) {
    double sum = anything;
    for (int i = 0; i < likely.length; i++) {
      likely[i] = StrictMath.exp(sharpness * evidence[i]);
      sum += likely[i];
    }
    for (int i = 0; i < likely.length; i++) {
      likely[i] *= (1 - groups.get(i).otherwise()) / sum;
    }
  }

  /**
   * Exercises that have rocking among their traits are looked for in quiet bodies, which tell
   * nothing but their posture, so that it has to be known; all others in bodies that move.
   */
  private boolean possible(TraitMeter meter, int group) {
    boolean quiet = deviations.get(group)[Trait.ROCKING.ordinal()] > 0;
    boolean repeats = meter.repeats() || groups.get(group).held();
    return repeats && meter.quiet() == quiet && (!quiet || meter.posed());
  }

  /** Logarithm of how much likelier the traits are in a group than in anything else. */
  private double evidence(TraitMeter meter, int group) {
    double sum = 0;
    for (Trait trait : TRAITS) {
      int i = trait.ordinal();
      double value = meter.get(trait);
      double deviation = deviations.get(group)[i];
      if (!Double.isNaN(value) && deviation > 0) {
        sum += logDensity(value, means.get(group)[i], deviation);
        sum -= logDensity(value, anythingMeans[i], anythingDeviations[i]);
      }
    }
    return sum;
  }

  /** But for a constant. */
  private static double logDensity(double value, double mean, double deviation) {
    double off = (value - mean) / deviation;
    return -Math.min(MOST, off * off) / 2 - StrictMath.log(deviation);
  }

  private static Group group(ProfileText text, String section) {
    List<Exercise> exercises = new ArrayList<>();
    for (String id : text.word(section + ".exercises").split(",", -1)) {
      exercises.add(text.named(section + ".exercises", id.trim(), Exercise.values(), Exercise::id));
    }
    Boolean[] accepted = {true, false};
    boolean held = text.constant(section + ".held", accepted, yes -> yes ? "yes" : "no");
    double otherwise = text.number(section + ".otherwise");
    if (!(otherwise >= 0 && otherwise < 1)) {
      throw text.failure(section + ".otherwise is " + otherwise + "; it must be 0 to below 1");
    }
    return new Group(List.copyOf(exercises), held, otherwise);
  }

  /** Traits that a section does not name tell nothing of it: their deviation stays 0. */
  private static void read(ProfileText text, String section, double[] mean, double[] deviation) {
    for (Trait trait : TRAITS) {
      String key = section + "." + trait.key();
      if (text.has(key)) {
        double[] numbers = numbers(text, key);
        mean[trait.ordinal()] = numbers[0];
        deviation[trait.ordinal()] = numbers[1];
      } else if (section.equals("anything")) {
        throw text.failure(key + " is missing; add a line \"" + key + " = MEAN, SD\"");
      }
    }
  }

  private static double[] numbers(ProfileText text, String key) {
    String[] words = text.word(key).split(",", -1);
    double[] numbers = {number(words, 0), number(words, 1)};
    if (words.length != 2 || !(numbers[1] > 0) || !Double.isFinite(numbers[0] / numbers[1])) {
      throw text.failure(
          key + " is \"" + text.word(key) + "\"; it must be MEAN, SD with an SD above 0");
    }
    return numbers;
  }

  private static double number(String[] words, int i) {
    try {
      return i < words.length ? Double.parseDouble(words[i]) : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}

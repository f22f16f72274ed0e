package com.backaware.motion.exercise;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A profile's text: one {@code key = value} per line, {@code #} before comments. Every key has to
 * be asked for once, so that a misspelt one is never passed over.
 */
public final class ProfileText {
  private final String source;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Set<String> unused;

  /**
   * Reads a text.
   *
   * @param source what failures name, usually a file
   * @throws ProfileException if a line is no {@code key = value}, or a key stands there twice
   */
  public ProfileText(String source, String text) {
    this.source = source;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String stripped = line.trim();
      if (!stripped.isEmpty() && stripped.charAt(0) != '#') {
        take(stripped, number);
      }
    }
    unused = new LinkedHashSet<>(values.keySet());
  }

  /** The value of a key that has to be there. */
  public String word(String key) {
    String value = values.get(key);
    if (value == null) {
      throw failure(key + " is missing; add a line \"" + key + " = …\"");
    }
    unused.remove(key);
    return value;
  }

  /** The number of a key that has to be there. */
  public double number(String key) {
    String value = word(key);
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw failure(key + " is \"" + value + "\"; it must be a number");
    }
  }

  /** The constant that a key's value names. */
  public <E> E constant(String key, E[] accepted, Function<E, String> name) {
    return named(key, word(key), accepted, name);
  }

  /** The constant with a name, for {@code key}. */
  public <E> E named(String key, String value, E[] accepted, Function<E, String> name) {
    for (E constant : accepted) {
      if (name.apply(constant).equals(value)) {
        return constant;
      }
    }
    String names = Arrays.stream(accepted).map(name).collect(Collectors.joining(", "));
    throw failure(key + " names \"" + value + "\"; it must be one of " + names);
  }

  /** Whether there is a key of this name, or one of its section. */
  public boolean has(String name) {
    return values.keySet().stream().anyMatch(key -> key.equals(name) || key.startsWith(name + "."));
  }

  /** The parts between {@code section.} and the next dot, in the order of the text. */
  public Set<String> names(String section) {
    Set<String> names = new LinkedHashSet<>();
    for (String key : values.keySet()) {
      int dot = key.indexOf('.', section.length() + 1);
      if (key.startsWith(section + ".") && dot > 0) {
        names.add(key.substring(section.length() + 1, dot));
      }
    }
    return names;
  }

  /**
   * @throws ProfileException if a key was never asked for
   */
  public void requireAllUsed() {
    if (!unused.isEmpty()) {
      throw failure(unused.iterator().next() + " is not known here; remove or correct it");
    }
  }

  /** A failure that names the source. */
  public ProfileException failure(String problem) {
    return new ProfileException(source, problem);
  }

  private void take(String line, int number) {
    int equals = line.indexOf('=');
    if (equals < 1) {
      throw failure("line " + number + " is \"" + line + "\"; write key = value");
    }
    String key = line.substring(0, equals).trim();
    if (values.put(key, line.substring(equals + 1).trim()) != null) {
      throw failure("line " + number + ": " + key + " stands here twice; keep one");
    }
  }
}

package com.backaware.motion.benchmarks;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Digests values bit by bit, records by their components, so that new ones are never forgotten. */
final class BitDigest {
  private final MessageDigest sha;

  BitDigest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Adds a number, text, enum constant, record, optional, collection or map.
   *
   * @throws IllegalArgumentException if it is something else
   */
  void add(Object value) {
    if (value instanceof Double number) {
      add(Double.doubleToRawLongBits(number));
    } else if (value instanceof Float number) {
      add((long) Float.floatToRawIntBits(number));
    } else if (value instanceof Long || value instanceof Integer) {
      sha.update(ByteBuffer.allocate(Long.BYTES).putLong(0, ((Number) value).longValue()));
    } else if (value instanceof Boolean || value instanceof CharSequence) {
      sha.update(value.toString().getBytes(StandardCharsets.UTF_8));
    } else if (value instanceof Enum<?> constant) {
      sha.update(constant.name().getBytes(StandardCharsets.UTF_8));
    } else if (value instanceof Optional<?> optional) {
      add(optional.isPresent());
      optional.ifPresent(this::add);
    } else if (value instanceof Iterable<?> values) {
      values.forEach(this::add);
    } else if (value instanceof Map<?, ?> map) {
      addSorted(map);
    } else if (value instanceof Record composed) {
      addComponents(composed);
    } else {
      throw new IllegalArgumentException("cannot digest " + value.getClass().getName());
    }
  }

  String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }

  /** In the order of the keys' names: a map's own order may not matter. */
  private void addSorted(Map<?, ?> map) {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(key.toString(), value));
    sorted.forEach(
        (key, value) -> {
          add(key);
          add(value);
        });
  }

  private void addComponents(Record composed) {
    for (RecordComponent component : composed.getClass().getRecordComponents()) {
      try {
        Method accessor = component.getAccessor();
        add(accessor.invoke(composed));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component + " cannot be read", e);
      }
    }
  }
}

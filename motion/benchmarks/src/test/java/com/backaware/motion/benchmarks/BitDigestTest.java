package com.backaware.motion.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BitDigestTest {
  private record Pair(double degrees, Optional<String> name) {}

  @Test
  void add_lastBitOfANumber_changesTheDigest() {
    assertThat(digest(1.0)).isEqualTo(digest(1.0)).isNotEqualTo(digest(Math.nextUp(1.0)));
    assertThat(digest(0.0)).isNotEqualTo(digest(-0.0));
  }

  @Test
  void add_record_digestsEveryComponent() {
    Pair pair = new Pair(1, Optional.of("a"));

    assertThat(digest(pair)).isEqualTo(digest(new Pair(1, Optional.of("a"))));
    assertThat(digest(pair)).isNotEqualTo(digest(new Pair(2, Optional.of("a"))));
    assertThat(digest(pair)).isNotEqualTo(digest(new Pair(1, Optional.empty())));
  }

  @Test
  void add_map_doesNotDependOnItsOrder() {
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("b", 2L);
    other.put("a", List.of(1.5, true));

    Map<String, Object> map = new LinkedHashMap<>();
    map.put("a", List.of(1.5, true));
    map.put("b", 2L);

    assertThat(digest(map)).isEqualTo(digest(other));
  }

  @Test
  void add_unknownKind_isRefused() {
    assertThatThrownBy(() -> digest(new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object");
  }

  private static String digest(Object value) {
    BitDigest digest = new BitDigest();
    digest.add(value);
    return digest.hex();
  }
}

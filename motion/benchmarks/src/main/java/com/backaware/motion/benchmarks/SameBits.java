package com.backaware.motion.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Whether the engine's output has the same bits on the oldest and the newest Java it is for.
 *
 * @param digests by Java version, the digest; empty when that Java was not found
 */
record SameBits(Map<Integer, Optional<String>> digests) {
  private static final int[] VERSIONS = {17, 25};

  static SameBits measure(Path root) throws IOException, InterruptedException {
    JavaHomes homes = JavaHomes.ofThisMachine();
    Map<Integer, Optional<String>> digests = new LinkedHashMap<>();
    for (int version : VERSIONS) {
      Optional<Path> home = homes.find(version);
      digests.put(
          version,
          home.isPresent()
              ? Optional.of(ChildJava.run(home.get(), root, List.of(), OutputDigest.class))
              : Optional.empty());
    }
    return new SameBits(digests);
  }

  /** Whether all Javas were there to be asked. */
  boolean complete() {
    return digests.values().stream().allMatch(Optional::isPresent);
  }

  /** How many different outputs there were. */
  int different() {
    TreeSet<String> all = new TreeSet<>();
    digests.values().forEach(digest -> digest.ifPresent(all::add));
    return all.size();
  }

  String words() {
    StringBuilder words = new StringBuilder();
    digests.forEach(
        (version, digest) ->
            words
                .append(words.length() == 0 ? "" : ", ")
                .append("JDK " + version + " ")
                .append(digest.map(hex -> hex.substring(0, 12)).orElse("not found")));
    return words.toString();
  }
}

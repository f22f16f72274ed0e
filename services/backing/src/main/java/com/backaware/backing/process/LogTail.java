package com.backaware.backing.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The end of a component's log, and the line in it that most likely says why the component died.
 */
public final class LogTail {
  private static final int TAIL_BYTES = 64 * 1024;
  private static final int LONGEST_LINE = 300;
  private static final Pattern CAUSE = Pattern.compile("^\\s*Caused by: .*");
  private static final Pattern ERROR =
      Pattern.compile(".*(\\bERROR\\b|\\bFATAL\\b|Exception|Error:|OutOfMemory|No space left).*");
  private static final Pattern ADVICE =
      Pattern.compile(".*For more details run the same command.*");
  private static final Pattern PREFIX =
      Pattern.compile("^(\\S+ \\S+ +)?(ERROR|FATAL) +\\[\\S+] \\([^)]*\\) +(ERROR: )?");
  private static final Pattern FRAME = Pattern.compile("^\\s+(at |\\.\\.\\. \\d+ more).*");

  private static final Pattern JSON_MESSAGE =
      Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  private LogTail() {}

  /** The last root cause, else the last line that reports an error, else the last line. */
  public static Optional<String> cause(Path log) {
    List<String> lines =
        read(log)
            .lines()
            .filter(line -> !line.isBlank())
            .filter(line -> !FRAME.matcher(line).matches() && !ADVICE.matcher(line).matches())
            .toList();
    return last(lines, CAUSE)
        .or(() -> last(lines, ERROR))
        .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1)))
        .map(LogTail::shorten);
  }

  private static Optional<String> last(List<String> lines, Pattern pattern) {
    return lines.stream().filter(line -> pattern.matcher(line).matches()).reduce((a, b) -> b);
  }

  private static String bare(String line) {
    if (line.startsWith("{")) {
      return JSON_MESSAGE
          .matcher(line)
          .results()
          .map(message -> message.group(1))
          .collect(Collectors.joining(": "));
    }
    return PREFIX.matcher(line).replaceFirst("").replaceFirst("^Caused by: ", "");
  }

  private static String shorten(String line) {
    String bare = bare(line.strip());
    return bare.length() <= LONGEST_LINE ? bare : bare.substring(0, LONGEST_LINE) + "…";
  }

  private static String read(Path log) {
    if (!Files.isReadable(log)) {
      return "";
    }
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      int size = (int) Math.min(TAIL_BYTES, file.length());
      byte[] tail = new byte[size];
      file.seek(file.length() - size);
      file.readFully(tail);
      return new String(tail, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}

package com.backaware.backing.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogTailTest {
  @TempDir Path folder;

  @Test
  void cause_stackTrace_isItsRoot() throws IOException {
    assertThat(
            cause(
                """
                Exception in thread "main" java.lang.RuntimeException: start failed
                	at a.B.main(B.java:1)
                Caused by: java.io.IOException: No space left on device
                	at a.C.write(C.java:2)
                	... 3 more
                later words
                """))
        .isEqualTo("java.io.IOException: No space left on device");
  }

  @Test
  void cause_errorLine_losesItsPrefixAndTheAdviceAfterIt() throws IOException {
    assertThat(
            cause(
                """
                2026-01-01 10:00:00,000 ERROR [org.keycloak.Cli] (main) ERROR: Realm is broken
                2026-01-01 10:00:00,000 ERROR [org.keycloak.Cli] (main) For more details run the same command passing the '--verbose' option.
                """))
        .isEqualTo("Realm is broken");
  }

  @Test
  void cause_jsonLine_isItsMessageAndException() throws IOException {
    assertThat(
            cause(
                """
                {"level":"ERROR","message":"Failed to start application","exception":{"exceptionType":"a.B","message":"port \\"x\\" is taken","frames":[]}}
                """))
        .isEqualTo("Failed to start application: port \\\"x\\\" is taken");
  }

  @Test
  void cause_ordinaryWords_isTheLastLine() throws IOException {
    assertThat(cause("first\nlast\n")).isEqualTo("last");
  }

  @Test
  void cause_noLog_isEmpty() {
    assertThat(LogTail.cause(folder.resolve("missing.log"))).isEmpty();
  }

  private String cause(String log) throws IOException {
    return LogTail.cause(Files.writeString(folder.resolve("a.log"), log)).orElseThrow();
  }
}

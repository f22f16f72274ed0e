package com.backaware.stack.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunLockTest {
  @TempDir Path path;

  @Test
  void isTaken_neverTaken_isFalse() {
    assertThat(RunLock.isTaken(new DataFolder(path))).isFalse();
  }

  @Test
  void holder_taken_isThisProcess() {
    DataFolder folder = new DataFolder(path);
    try (RunLock lock = RunLock.take(folder).orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThat(RunLock.holder(folder)).hasValue(ProcessHandle.current().pid());
    }
    assertThat(RunLock.isTaken(folder)).isFalse();
  }
}

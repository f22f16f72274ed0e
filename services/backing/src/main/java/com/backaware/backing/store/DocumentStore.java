package com.backaware.backing.store;

import com.backaware.backing.installation.Installation;
import com.backaware.backing.process.ChildProcess;
import com.backaware.backing.process.JavaCommand;
import com.backaware.backing.process.Port;
import com.backaware.backing.process.ProcessSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The store: MongoDB's protocol, all databases in one file. */
public final class DocumentStore {
  private static final int HEAP_MEGABYTES = 256;

  private DocumentStore() {}

  /**
   * Prepares the process.
   *
   * @param folder its data; must exist when it starts
   * @param log file for its output
   */
  public static ChildProcess in(Installation installation, Path folder, Path log, Port port) {
    List<String> command =
        new JavaCommand(HEAP_MEGABYTES, installation.classes())
            .option("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn")
            .option("-Dorg.slf4j.simpleLogger.showDateTime=true")
            .classPath(installation.libraries().resolve("*"))
            .run(
                StoreMain.class.getName(),
                List.of(
                    folder.resolve("store.mv.db").toAbsolutePath().toString(),
                    Integer.toString(port.number())));
    return new ChildProcess(
        new ProcessSpec(
            "store",
            command,
            Map.of(),
            log,
            List.of(port),
            new HelloProbe(port.number()),
            Duration.ofSeconds(60),
            Duration.ofSeconds(10)));
  }

  /** What a MongoDB driver connects with. */
  public static String connectionString(Port port) {
    return "mongodb://127.0.0.1:" + port.number();
  }
}

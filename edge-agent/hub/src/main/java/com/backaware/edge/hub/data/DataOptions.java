package com.backaware.edge.hub.data;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data folder is. */
public final class DataOptions {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description =
          "Where sessions are kept until the service has them (default: $XDG_STATE_HOME/backaware"
              + " or ~/.local/state/backaware).")
  private @Nullable Path data;

  /** The folder asked for. */
  public DataFolder folder() {
    return new DataFolder(data != null ? data : DataFolder.standard(System.getenv()));
  }
}

package com.backaware.edge.hub;

import com.backaware.motion.MotionEngine;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class VersionText implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version =
        Objects.requireNonNullElse(
            Backaware.class.getPackage().getImplementationVersion(), "(not packaged)");
    return new String[] {
      "backaware " + version,
      "engine " + MotionEngine.VERSION,
      "Java " + System.getProperty("java.version")
    };
  }
}

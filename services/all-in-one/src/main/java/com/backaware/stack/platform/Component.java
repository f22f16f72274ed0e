package com.backaware.stack.platform;

import com.backaware.backing.process.ChildProcess;
import java.util.List;

/**
 * One part of the platform.
 *
 * @param process what runs it
 * @param needs names of the components that must serve before it starts
 */
public record Component(ChildProcess process, List<String> needs) {
  public Component {
    needs = List.copyOf(needs);
  }

  public String name() {
    return process.name();
  }
}

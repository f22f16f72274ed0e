package com.backaware.backing.stableapi;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

/**
 * Listens to what the MongoDB driver of the application under test asks the store for. Quarkus
 * finds it in the index of this module and gives it to every client.
 */
public final class StableApiListener implements CommandListener {
  private final StableApi api = new StableApi();

  @Override
  public void commandStarted(CommandStartedEvent event) {
    HeardCommands.add(
        event.getCommandName(), api.outside(event.getCommandName(), event.getCommand()));
  }
}

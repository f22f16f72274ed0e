package com.backaware.backing.store;

import de.bwaldvogel.mongo.MongoServer;

/** Runs the store in its child process, which alone has it on its class path. */
public final class StoreMain {
  private StoreMain() {}

  /** Arguments: data file, port. */
  public static void main(String[] arguments) throws InterruptedException {
    MongoServer server = new MongoServer(new DurableBackend(arguments[0]));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow, "shutdown"));
    server.bind("127.0.0.1", Integer.parseInt(arguments[1]));
    Thread.currentThread().join();
  }
}

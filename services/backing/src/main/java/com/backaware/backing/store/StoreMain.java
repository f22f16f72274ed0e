package com.backaware.backing.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

/** Runs the store in its child process, which alone has it on its class path. */
public final class StoreMain {
  private StoreMain() {}

  /** Arguments: data file, port. */
  public static void main(String[] arguments) throws InterruptedException {
    MongoServer server = new MongoServer(new H2Backend(arguments[0]));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow, "shutdown"));
    server.bind("127.0.0.1", Integer.parseInt(arguments[1]));
    Thread.currentThread().join();
  }
}

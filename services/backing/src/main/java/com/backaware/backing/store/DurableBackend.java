package com.backaware.backing.store;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;

/**
 * The store's data in an H2 file. An answer to a write means that the file has it: a killed process
 * loses nothing that was answered, and a power cut nothing that was written with {@code j: true}.
 */
final class DurableBackend extends H2Backend {
  DurableBackend(String file) {
    super(file);
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    Document answer = super.handleMessage(message);
    commit();
    if (isJournaled(message.getDocument())) {
      getMvStore().sync();
    }
    return answer;
  }

  private static boolean isJournaled(Document command) {
    return command.get("writeConcern") instanceof Document concern
        && Boolean.TRUE.equals(concern.get("j"));
  }
}

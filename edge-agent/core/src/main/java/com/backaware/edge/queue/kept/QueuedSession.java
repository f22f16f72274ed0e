package com.backaware.edge.queue.kept;

import com.backaware.edge.queue.file.QueueRecord;
import com.backaware.edge.queue.file.RecordType;
import com.backaware.edge.session.BeltSession;
import com.backaware.motion.EngineSettings;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;

/**
 * A session and where it is to go.
 *
 * @param session what the service has to know of it
 * @param destination the service, in the words of whoever keeps the session
 */
public record QueuedSession(BeltSession session, String destination) {
  /** The session as a record of its queue. */
  public QueueRecord record() {
    return QueueRecord.of(RecordType.SESSION, this::write);
  }

  /**
   * Reads a record.
   *
   * @throws IOException if it is not a session that this agent knows
   */
  public static QueuedSession of(QueueRecord record) throws IOException {
    DataInputStream in = record.fields();
    try {
      UUID id = UUID.fromString(in.readUTF());
      String destination = in.readUTF();
      String beltId = in.readUTF();
      Instant startedAt = Instant.ofEpochSecond(in.readLong(), in.readInt());
      boolean hasThorax = in.readBoolean();
      EngineSettings settings = JudgingFields.read(in, startedAt);
      return new QueuedSession(
          new BeltSession(id, beltId, startedAt, hasThorax, settings), destination);
    } catch (IllegalArgumentException e) {
      throw new IOException("not a session that this agent knows", e);
    }
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeUTF(session.id().toString());
    out.writeUTF(destination);
    out.writeUTF(session.beltId());
    out.writeLong(session.startedAt().getEpochSecond());
    out.writeInt(session.startedAt().getNano());
    out.writeBoolean(session.hasThorax());
    JudgingFields.write(out, session.engineSettings());
  }
}

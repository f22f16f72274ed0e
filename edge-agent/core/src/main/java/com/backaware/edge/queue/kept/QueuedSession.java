package com.backaware.edge.queue.kept;

import com.backaware.edge.queue.file.QueueRecord;
import com.backaware.edge.queue.file.RecordType;
import com.backaware.edge.session.BeltSession;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.Feature;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A session and where it is to go.
 *
 * @param session what the service has to know of it
 * @param destination the service, in the words of whoever keeps the session
 */
public record QueuedSession(BeltSession session, String destination) {
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
      Exercise exercise = exercise(in.readUTF());
      Instant startedAt = Instant.ofEpochSecond(in.readLong(), in.readInt());
      boolean hasThorax = in.readBoolean();
      Optional<PersonalReference> reference = reference(in);
      return new QueuedSession(
          new BeltSession(id, beltId, exercise, startedAt, reference, hasThorax), destination);
    } catch (IllegalArgumentException e) {
      throw new IOException("not a session that this agent knows", e);
    }
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeUTF(session.id().toString());
    out.writeUTF(destination);
    out.writeUTF(session.beltId());
    out.writeUTF(session.exercise().id());
    out.writeLong(session.startedAt().getEpochSecond());
    out.writeInt(session.startedAt().getNano());
    out.writeBoolean(session.hasThorax());
    out.writeBoolean(session.reference().isPresent());
    if (session.reference().isPresent()) {
      write(out, session.reference().get());
    }
  }

  private static void write(DataOutputStream out, PersonalReference reference) throws IOException {
    out.writeUTF(reference.exercise().id());
    out.writeInt(reference.repetitionCount());
    out.writeInt(reference.features().size());
    for (Feature feature : Feature.values()) {
      Optional<Statistic> statistic = reference.feature(feature);
      if (statistic.isPresent()) {
        out.writeUTF(feature.name());
        out.writeDouble(statistic.get().mean());
        out.writeDouble(statistic.get().standardDeviation());
      }
    }
  }

  private static Optional<PersonalReference> reference(DataInputStream in) throws IOException {
    if (!in.readBoolean()) {
      return Optional.empty();
    }
    Exercise exercise = exercise(in.readUTF());
    int repetitions = in.readInt();
    Map<Feature, Statistic> features = new EnumMap<>(Feature.class);
    for (int left = in.readInt(); left > 0; left--) {
      features.put(Feature.valueOf(in.readUTF()), new Statistic(in.readDouble(), in.readDouble()));
    }
    return Optional.of(new PersonalReference(exercise, repetitions, features));
  }

  private static Exercise exercise(String id) {
    for (Exercise exercise : Exercise.values()) {
      if (exercise.id().equals(id)) {
        return exercise;
      }
    }
    throw new IllegalArgumentException("exercise " + id);
  }
}

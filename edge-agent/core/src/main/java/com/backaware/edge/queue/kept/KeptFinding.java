package com.backaware.edge.queue.kept;

import com.backaware.edge.queue.file.QueueRecord;
import com.backaware.edge.queue.file.RecordType;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that the local engine found, in names and figures, so that an older or newer agent can
 * read it too.
 *
 * @param kind "repetition", "hold", "cue", "set"
 * @param key what it is within its kind; the same finding has the same key in every life of the
 *     agent
 * @param startMicros its start, microseconds since the session started
 * @param endMicros its end
 * @param figures by name; degrees unless the name says otherwise
 * @param words by name, for example the severity of a fault by the fault's name
 */
public record KeptFinding(
    String kind,
    String key,
    long startMicros,
    long endMicros,
    Map<String, Double> figures,
    Map<String, String> words) {
  /** Makes the maps unmodifiable, in the order of their names. */
  public KeptFinding {
    figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    words = Collections.unmodifiableMap(new TreeMap<>(words));
  }

  /** What tells it from every other finding of its session. */
  public String identity() {
    return kind + " " + key;
  }

  public QueueRecord record() {
    return QueueRecord.of(
        RecordType.FINDING,
        out -> {
          out.writeUTF(kind);
          out.writeUTF(key);
          out.writeLong(startMicros);
          out.writeLong(endMicros);
          out.writeInt(figures.size());
          for (Map.Entry<String, Double> figure : figures.entrySet()) {
            out.writeUTF(figure.getKey());
            out.writeDouble(figure.getValue());
          }
          out.writeInt(words.size());
          for (Map.Entry<String, String> word : words.entrySet()) {
            out.writeUTF(word.getKey());
            out.writeUTF(word.getValue());
          }
        });
  }

  public static KeptFinding of(QueueRecord record) throws IOException {
    DataInputStream in = record.fields();
    String kind = in.readUTF();
    String key = in.readUTF();
    long start = in.readLong();
    long end = in.readLong();
    Map<String, Double> figures = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      figures.put(in.readUTF(), in.readDouble());
    }
    Map<String, String> words = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      words.put(in.readUTF(), in.readUTF());
    }
    return new KeptFinding(kind, key, start, end, figures, words);
  }
}

package com.backaware.edge.hub.queue;

import com.backaware.edge.queue.KeptSession;
import com.backaware.edge.queue.QueueLoss;
import com.backaware.edge.queue.kept.KeptFinding;
import com.backaware.edge.queue.kept.QueuedSession;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/** What a queue holds as JSON, for programs; a figure that does not exist is null. */
final class QueueJson {
  private final JsonWriter json;

  private QueueJson(JsonWriter json) {
    this.json = json;
  }

  static void write(QueueContents contents, Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setIndent("  ");
    new QueueJson(json).write(contents);
    json.flush();
    out.write("\n");
  }

  private void write(QueueContents contents) throws IOException {
    json.beginObject();
    json.name("size_bytes").value(contents.bytes());
    json.name("limit_bytes").value(contents.limits().bytes());
    json.name("limit_age_seconds").value(contents.limits().age().toSeconds());
    json.name("sessions").beginArray();
    for (KeptSession session : contents.sessions()) {
      write(session);
    }
    json.endArray();
    json.name("losses").beginArray();
    for (QueueLoss loss : contents.losses()) {
      write(loss);
    }
    json.endArray();
    json.endObject();
  }

  private void write(KeptSession session) throws IOException {
    json.beginObject();
    json.name("session_id").value(session.id().toString());
    json.name("state").value(session.state().name().toLowerCase(Locale.ROOT));
    if (session.session().isPresent()) {
      write(session.session().get());
    }
    json.name("sample_count").value(session.end());
    json.name("unsent_sample_count").value(session.unsent());
    json.name("samples_dropped").value(session.dropped());
    json.name("size_bytes").value(session.bytes());
    if (!session.problem().isEmpty()) {
      json.name("problem").value(session.problem());
    }
    json.name("findings").beginArray();
    for (KeptFinding finding : session.findings()) {
      write(finding);
    }
    json.endArray();
    json.endObject();
  }

  private void write(QueuedSession known) throws IOException {
    json.name("exercise").value(known.session().exercise().id());
    json.name("started_at").value(known.session().startedAt().toString());
    json.name("belt_id").value(known.session().beltId());
    json.name("server").value(known.destination());
  }

  private void write(KeptFinding finding) throws IOException {
    json.beginObject();
    json.name("kind").value(finding.kind());
    json.name("key").value(finding.key());
    json.name("start_us").value(finding.startMicros());
    json.name("end_us").value(finding.endMicros());
    json.name("figures").beginObject();
    for (Map.Entry<String, Double> figure : finding.figures().entrySet()) {
      json.name(figure.getKey());
      if (Double.isFinite(figure.getValue())) {
        json.value(figure.getValue());
      } else {
        json.nullValue();
      }
    }
    json.endObject();
    json.name("words").beginObject();
    for (Map.Entry<String, String> word : finding.words().entrySet()) {
      json.name(word.getKey()).value(word.getValue());
    }
    json.endObject();
    json.endObject();
  }

  private void write(QueueLoss loss) throws IOException {
    json.beginObject();
    json.name("session_id").value(loss.sessionId().toString());
    json.name("cause").value(loss.cause().name().toLowerCase(Locale.ROOT));
    json.name("sample_count").value(loss.samples());
    json.name("finding_count").value(loss.findings());
    json.name("size_bytes").value(loss.bytes());
    json.name("file").value(loss.file());
    json.name("at").value(loss.at().toString());
    json.endObject();
  }
}

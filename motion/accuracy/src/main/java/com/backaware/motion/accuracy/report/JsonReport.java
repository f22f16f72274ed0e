package com.backaware.motion.accuracy.report;

import com.backaware.motion.accuracy.measurement.Row;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Locale;

/** The results for programs. */
public final class JsonReport {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

  private JsonReport() {}

  /** The whole report, as JSON. */
  public static String of(Report report) {
    JsonObject json = new JsonObject();
    json.addProperty("engineVersion", report.engineVersion());
    json.addProperty("javaVersion", report.javaVersion());
    json.addProperty("met", report.count(true));
    json.addProperty("missed", report.count(false));
    JsonArray rows = new JsonArray();
    for (Section section : report.sections()) {
      section.outcome().rows().forEach(row -> rows.add(json(section, row)));
    }
    json.add("rows", rows);
    JsonArray skipped = new JsonArray();
    report
        .skipped()
        .forEach(
            (name, reason) -> {
              JsonObject one = new JsonObject();
              one.addProperty("measurement", name);
              one.addProperty("reason", reason);
              skipped.add(one);
            });
    json.add("skipped", skipped);
    return GSON.toJson(json) + "\n";
  }

  private static JsonObject json(Section section, Row row) {
    JsonObject json = new JsonObject();
    json.addProperty("measurement", section.measurement().name());
    json.addProperty("dataSet", section.measurement().dataSet().id());
    json.addProperty("id", row.id());
    json.addProperty("what", row.what());
    json.add(
        "figure",
        Double.isFinite(row.figure()) ? new JsonPrimitive(row.figure()) : JsonNull.INSTANCE);
    json.addProperty("unit", name(row.unit()));
    row.target()
        .ifPresent(
            target -> {
              json.addProperty("bound", name(target.bound()));
              json.addProperty("target", target.value());
            });
    row.met().ifPresent(met -> json.addProperty("met", met));
    json.addProperty("known", row.known());
    json.addProperty("n", row.n());
    json.addProperty("basis", name(row.basis()));
    return json;
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package com.backaware.backing.stableapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** What the MongoDB Stable API, version 1, holds; the list is {@value #LIST}. */
final class StableApi {
  private static final String LIST = "/mongodb-stable-api-v1.properties";

  private final Properties list = new Properties();

  StableApi() {
    try (InputStream file = StableApi.class.getResourceAsStream(LIST)) {
      if (file == null) {
        throw new IllegalStateException(LIST + " is not on the class path");
      }
      list.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a command uses that is not in the API, each in a few words; empty when all of it is. */
  List<String> outside(String name, BsonDocument command) {
    if (!names("commands").contains(name)) {
      return List.of("the command " + name);
    }
    List<String> outside = new ArrayList<>();
    names("excluded-fields." + name).stream()
        .filter(command::containsKey)
        .forEach(field -> outside.add(field + " of " + name));
    documents(command, "pipeline").forEach(stage -> addStage(stage, outside));
    documents(command, "indexes").forEach(index -> addIndex(index, outside));
    return outside;
  }

  private void addStage(BsonDocument stage, List<String> outside) {
    String name = stage.getFirstKey();
    if (names("excluded-stages").contains(name)) {
      outside.add("the stage " + name);
    }
    if (!stage.isDocument(name)) {
      return;
    }
    BsonDocument options = stage.getDocument(name);
    if (name.equals("$collStats")) {
      options.keySet().stream()
          .filter(field -> !names("collStats-fields").contains(field))
          .forEach(field -> outside.add(field + " of $collStats"));
    }
    documents(options, "pipeline").forEach(inner -> addStage(inner, outside));
    if (name.equals("$facet")) {
      options
          .keySet()
          .forEach(facet -> documents(options, facet).forEach(inner -> addStage(inner, outside)));
    }
  }

  private void addIndex(BsonDocument index, List<String> outside) {
    names("excluded-index-fields").stream()
        .filter(index::containsKey)
        .forEach(field -> outside.add(field + " of an index"));
    index.getDocument("key", new BsonDocument()).values().stream()
        .filter(BsonValue::isString)
        .map(kind -> kind.asString().getValue())
        .filter(names("excluded-index-kinds")::contains)
        .forEach(kind -> outside.add("a " + kind + " index"));
  }

  private Set<String> names(String key) {
    return Stream.of(list.getProperty(key, "").split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<BsonDocument> documents(BsonDocument holder, String field) {
    return holder.getArray(field, new BsonArray()).stream()
        .filter(BsonValue::isDocument)
        .map(BsonValue::asDocument)
        .toList();
  }
}

package com.backaware.k8s;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads manifests as strictly as an API server that rejects unknown and duplicate fields. */
final class Manifests {
  private static final String MODELS = "io.kubernetes.client.openapi.models.V1";

  private Manifests() {}

  /** All objects of a multi-document YAML text. */
  static List<JsonObject> parse(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    List<JsonObject> objects = new ArrayList<>();
    for (Object document : new Yaml(new SafeConstructor(options)).loadAll(yaml)) {
      objects.add(new Gson().toJsonTree(document).getAsJsonObject());
    }
    return objects;
  }

  /** Checks an object against the schema of its kind, all the way down. */
  static void validate(JsonObject object) throws ReflectiveOperationException {
    Class<?> model = Class.forName(MODELS + object.get("kind").getAsString());
    try {
      model.getMethod("validateJsonElement", JsonElement.class).invoke(null, object);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(nameOf(object), e.getCause());
    }
  }

  /** Kind and name, for messages. */
  static String nameOf(JsonObject object) {
    String name = object.getAsJsonObject("metadata").get("name").getAsString();
    return object.get("kind").getAsString() + "/" + name;
  }
}

package com.backaware.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What methods an address takes, as the service's OpenAPI document says. */
@Singleton
class AllowedMethods {
  /** The name of the only document of a service. */
  private static final String DOCUMENT = "<default>";

  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final OpenApiDocumentService documents;
  private final ObjectMapper json;

  AllowedMethods(OpenApiDocumentService documents, ObjectMapper json) {
    this.documents = documents;
    this.json = json;
  }

  /** The methods in capitals, with those that REST answers by itself; empty when none is known. */
  Set<String> at(String path) {
    JsonNode paths = document().path("paths");
    JsonNode item =
        paths.has(path)
            ? paths.get(path)
            : paths.properties().stream()
                .filter(entry -> matches(entry.getKey(), path))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(json.missingNode());
    Set<String> methods = new TreeSet<>();
    METHODS.stream()
        .filter(item::has)
        .forEach(method -> methods.add(method.toUpperCase(Locale.ROOT)));
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    if (!methods.isEmpty()) {
      methods.add("OPTIONS");
    }
    return methods;
  }

  private static boolean matches(String template, String path) {
    StringBuilder pattern = new StringBuilder();
    for (String step : template.split("/", -1)) {
      pattern.append('/').append(step.startsWith("{") ? "[^/]+" : Pattern.quote(step));
    }
    return path.matches(pattern.substring(1));
  }

  private JsonNode document() {
    try {
      return json.readTree(documents.getDocument(DOCUMENT, Format.JSON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package com.backaware.content.catalogue;

import com.backaware.content.exercise.ExerciseSheet;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a catalogue and refuses it whole when one of its files is not in order. */
@Singleton
class CatalogueReader {
  private static final String ORDER = "order.yaml";
  private static final ObjectReader YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build()
          .reader();

  private final Validator validator;

  CatalogueReader(Validator validator) {
    this.validator = validator;
  }

  /**
   * Reads all sheets in the order of {@code order.yaml}.
   *
   * @throws CatalogueException naming the first file and field that is not in order
   */
  List<ExerciseSheet> read(CatalogueFiles files) {
    List<String> ids = parse(files, ORDER, YAML.forType(new TypeReference<List<String>>() {}));
    if (ids.isEmpty()) {
      throw new CatalogueException(files.locate(ORDER), "it lists no exercise; list at least one");
    }
    List<ExerciseSheet> sheets = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (String id : ids) {
      ExerciseSheet sheet = sheet(files, id);
      if (!names.add(sheet.name())) {
        String problem = "name is \"" + sheet.name() + "\", which another exercise has already";
        throw new CatalogueException(files.locate(file(id)), problem);
      }
      sheets.add(sheet);
    }
    return List.copyOf(sheets);
  }

  private ExerciseSheet sheet(CatalogueFiles files, String id) {
    ExerciseSheet sheet = parse(files, file(id), YAML.forType(ExerciseSheet.class));
    validator.validate(sheet).stream()
        .min(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
        .map(CatalogueReader::sentence)
        .ifPresent(
            problem -> {
              throw new CatalogueException(files.locate(file(id)), problem);
            });
    if (!sheet.id().equals(id)) {
      String problem = "id is \"" + sheet.id() + "\"; it has to be \"" + id + "\", as the file";
      throw new CatalogueException(files.locate(file(id)), problem);
    }
    return sheet;
  }

  private static <T> T parse(CatalogueFiles files, String name, ObjectReader reader) {
    try (InputStream file = files.open(name)) {
      return reader.readValue(file);
    } catch (JsonProcessingException e) {
      throw new CatalogueException(files.locate(name), YamlFlaw.sentence(e));
    } catch (IOException e) {
      throw new CatalogueException(files.locate(name), "it cannot be read; is it there?");
    }
  }

  private static String file(String id) {
    return id + ".yaml";
  }

  private static String sentence(ConstraintViolation<ExerciseSheet> violation) {
    return violation.getPropertyPath() + " " + violation.getMessage();
  }
}

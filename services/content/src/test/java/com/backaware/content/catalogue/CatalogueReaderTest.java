package com.backaware.content.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.backaware.content.exercise.ExerciseSheet;
import com.backaware.content.exercise.MovementPattern;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CatalogueReaderTest {
  private static final ValidatorFactory VALIDATORS = Validation.buildDefaultValidatorFactory();

  @TempDir Path folder;

  private final CatalogueReader reader = new CatalogueReader(VALIDATORS.getValidator());

  @AfterAll
  static void close() {
    VALIDATORS.close();
  }

  @BeforeEach
  void writeGoodCatalogue() throws IOException {
    Files.writeString(folder.resolve("order.yaml"), "- squat\n");
    Files.writeString(folder.resolve("squat.yaml"), bundled("squat.yaml"));
  }

  @Test
  void bundledCatalogue_hasTheKeyExercises() {
    assertThat(reader.read(CatalogueFiles.bundled()))
        .extracting(ExerciseSheet::id)
        .doesNotHaveDuplicates()
        .contains("squat", "goblet-squat", "deadlift", "romanian-deadlift", "hip-thrust", "lunge")
        .contains("plank", "side-plank", "bird-dog", "dead-bug", "press-up", "bench-press")
        .contains("overhead-press", "row", "lat-pulldown", "pull-up", "biceps-curl")
        .contains("ankle-rock", "hip-switch", "hip-flexor-stretch", "cat-camel", "hip-hinge-drill");
  }

  @Test
  void bundledCatalogue_coversEveryPattern() {
    assertThat(reader.read(CatalogueFiles.bundled()))
        .extracting(ExerciseSheet::pattern)
        .contains(MovementPattern.values());
  }

  @Test
  void bundledCatalogue_listsEveryFile() throws Exception {
    Path files = Path.of(resource("order.yaml").toURI()).resolveSibling(".").normalize();
    try (Stream<Path> names = Files.list(files)) {
      List<String> sheets =
          reader.read(CatalogueFiles.bundled()).stream()
              .map(sheet -> sheet.id() + ".yaml")
              .toList();
      assertThat(
              names.map(name -> name.getFileName().toString()).filter(n -> !n.equals("order.yaml")))
          .containsExactlyInAnyOrderElementsOf(sheets);
    }
  }

  @Test
  void everyExercise_stopsAtPain() {
    assertThat(reader.read(CatalogueFiles.bundled()))
        .allSatisfy(sheet -> assertThat(String.join(" ", sheet.steps())).contains("pain", "stop"));
  }

  @Test
  void everyExercise_isWordedAsTrainingNotAsMedicine() {
    Pattern claim =
        Pattern.compile(
            "injur|diagnos|therap|treat|cure|heal\\b|healing|patient|disc\\b|prevents?");
    assertThat(reader.read(CatalogueFiles.bundled()))
        .allSatisfy(
            sheet ->
                assertThat(sheet.toString().toLowerCase(Locale.ROOT)).doesNotContainPattern(claim));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pattern: squat | pattern: sqat | pattern is \"sqat\" (line 3); accepted are squat, hinge",
        "name: Squat | name: Squat\\ntitle: Squat | unknown field title; known are common",
        "isometric: false | # nothing | isometric is missing; every field",
        "isometric: false | isometric: perhaps | isometric has to be true or false (line 5)",
        "isometric: false | isometric: | isometric is missing",
        "name: Squat | name: '' | name must not be blank",
        "id: squat | id: Squat! | id must be lower-case words with hyphens",
        "id: squat | id: plank | id is \"plank\"; it has to be \"squat\"",
        "equipment: [] | equipment: [sofa] | equipment[0] is \"sofa\"",
        "isometric: false | isometric: false\\nisometric: true | Duplicate field 'isometric'",
        "visibleFaults: [BUTT_WINK | visibleFaults: [KNEE_CAVE | visibleFaults[0] is \"KNEE_CAVE\"",
        "steps: | steps: [{ | (line ",
      })
  void brokenFile_isRefusedNamingFileAndField(String good, String bad, String message)
      throws IOException {
    String sheet =
        bundled("squat.yaml").replaceFirst(Pattern.quote(good), bad.replace("\\n", "\n"));
    Files.writeString(folder.resolve("squat.yaml"), sheet);

    assertThatExceptionOfType(CatalogueException.class)
        .isThrownBy(() -> reader.read(CatalogueFiles.in(folder)))
        .withMessageContaining("Catalogue file " + folder.resolve("squat.yaml") + ": ")
        .withMessageContaining(message);
  }

  @Test
  void missingFile_isRefusedNamingIt() throws IOException {
    Files.writeString(folder.resolve("order.yaml"), "- squat\n- plank\n");

    assertThatExceptionOfType(CatalogueException.class)
        .isThrownBy(() -> reader.read(CatalogueFiles.in(folder)))
        .withMessage(
            "Catalogue file %s: it cannot be read; is it there?", folder.resolve("plank.yaml"));
  }

  @Test
  void emptyOrder_isRefused() throws IOException {
    Files.writeString(folder.resolve("order.yaml"), "[]\n");

    assertThatExceptionOfType(CatalogueException.class)
        .isThrownBy(() -> reader.read(CatalogueFiles.in(folder)))
        .withMessageContaining("lists no exercise");
  }

  private static String bundled(String name) throws IOException {
    try (InputStream file = resource(name).openStream()) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(
        CatalogueReaderTest.class.getResource("/catalogue/" + name), name);
  }
}

package com.backaware.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of docs/architecture.md, checked on the compiled classes of every room. */
final class ArchitectureTest {
  private static final List<String> ROOMS =
      List.of(
          "proto",
          "motion/engine",
          "motion/simulator",
          "edge-agent/core",
          "edge-agent/hub",
          "services/eventing",
          "services/problem",
          "services/backing",
          "services/posture",
          "services/program-planner",
          "services/content",
          "services/user",
          "services/web",
          "services/all-in-one");
  private static final String[] GENERATED = {
    "com.backaware.posture.v1..",
    "com.backaware.planner.v1..",
    "com.backaware.content.v1..",
    "com.backaware.user.v1.."
  };

  private static JavaClasses house;

  @BeforeAll
  static void importHouse() {
    Path root = Path.of(System.getProperty("backaware.root"));
    List<Path> rooms =
        ROOMS.stream().map(room -> root.resolve(room).resolve("target/classes")).toList();
    assertThat(rooms).allMatch(Files::isDirectory);
    house = new ClassFileImporter().importPaths(rooms);
  }

  @Test
  void motion_dependsOnTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage("com.backaware.motion..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("com.backaware.motion..", "java..")
        .check(house);
  }

  @Test
  void motion_hasNoClockLogNetworkOrFileSystem() {
    noClasses()
        .that()
        .resideInAPackage("com.backaware.motion..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.time..", "java.util.logging..", "java.net..", "java.sql..")
        .check(house);
  }

  @Test
  void motion_isUsedByPostureAndEdgeAgentOnly() {
    classes()
        .that()
        .resideInAPackage("com.backaware.motion..")
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAnyPackage(
            "com.backaware.motion..", "com.backaware.posture..", "com.backaware.edge..")
        .check(house);
  }

  @ParameterizedTest
  @ValueSource(strings = {"posture", "planner", "content", "user", "web"})
  void service_dependsOnNoOtherService(String service) {
    String[] others =
        Stream.of("posture", "planner", "content", "user", "web", "stack", "edge")
            .filter(other -> !other.equals(service))
            .map(other -> "com.backaware." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("com.backaware." + service + "..")
        .and()
        .resideOutsideOfPackage("..v1..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(others).and(not(resideInAnyPackage(GENERATED))))
        .check(house);
  }

  @Test
  void generatedTypes_stopAtTheClassesThatSpeakToTheWire() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "com.backaware.posture..",
            "com.backaware.planner..",
            "com.backaware.content..",
            "com.backaware.user..")
        .and()
        .resideOutsideOfPackages(GENERATED)
        .and()
        .resideOutsideOfPackages("..stream..", "..wire..", "..event..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(GENERATED)
        .check(house);
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching("com.backaware.(*).(**)").should().beFreeOfCycles().check(house);
  }

  @Test
  void packages_areNamedForWhatLivesThere() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..",
            "..utils..",
            "..helper..",
            "..impl..",
            "..manager..",
            "..common..",
            "..dto..",
            "..misc..",
            "..base..")
        .check(house);
  }

  @Test
  void logic_takesTimeFromAClock() {
    noClasses()
        .that()
        .resideOutsideOfPackages("com.backaware.stack..", "com.backaware.backing..")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Instant.class, "now")
        .check(house);
  }
}

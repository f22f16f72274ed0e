package com.backaware.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ManifestsTest {
  private static final Path K8S = Path.of(System.getProperty("backaware.root"), "k8s");
  private static final List<String> SERVICES =
      List.of("posture", "program-planner", "content", "user", "web");

  static Stream<Path> baseManifests() throws IOException {
    try (Stream<Path> files = Files.list(K8S.resolve("base"))) {
      return files.filter(file -> !file.endsWith("kustomization.yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("baseManifests")
  void validate_everyBaseManifest_hasOnlyKnownFields(Path manifest) throws Exception {
    List<JsonObject> objects = Manifests.parse(Files.readString(manifest));

    assertThat(objects).isNotEmpty();
    for (JsonObject object : objects) {
      Manifests.validate(object);
    }
  }

  @Test
  void validate_unknownField_isRefused() {
    JsonObject typo =
        Manifests.parse(
                """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: x}
                spec:
                  selector: {}
                  template:
                    spec:
                      containers:
                        - {name: x, imagee: x}
                """)
            .get(0);

    assertThatThrownBy(() -> Manifests.validate(typo)).rootCause().hasMessageContaining("imagee");
  }

  @Test
  void web_managementPort_isForProbesAndNotInTheService() throws Exception {
    List<JsonObject> objects = Manifests.parse(Files.readString(K8S.resolve("base/web.yaml")));

    JsonObject service = ofKind("Service", objects).getAsJsonObject("spec");
    assertThat(service.getAsJsonArray("ports"))
        .extracting(port -> port.getAsJsonObject().get("targetPort").getAsString())
        .containsExactly("http");
    JsonObject container =
        ofKind("Deployment", objects)
            .getAsJsonObject("spec")
            .getAsJsonObject("template")
            .getAsJsonObject("spec")
            .getAsJsonArray("containers")
            .get(0)
            .getAsJsonObject();
    for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
      JsonObject get = container.getAsJsonObject(probe).getAsJsonObject("httpGet");
      assertThat(get.get("port").getAsString()).as(probe).isEqualTo("management");
    }
  }

  @Test
  void kustomize_devOverlay_rendersEveryServiceHardened() throws Exception {
    assumeTrue(canRender(), "SKIPPED: no kubectl with Kustomize 5, so the overlay is not rendered");

    List<JsonObject> objects =
        Manifests.parse(run("kubectl", "kustomize", K8S.resolve("overlays/dev").toString()));

    for (JsonObject object : objects) {
      Manifests.validate(object);
    }
    List<JsonObject> deployments =
        objects.stream().filter(o -> o.get("kind").getAsString().equals("Deployment")).toList();
    assertThat(deployments)
        .extracting(Manifests::nameOf)
        .containsExactlyInAnyOrderElementsOf(SERVICES.stream().map("Deployment/"::concat).toList());
    deployments.forEach(ManifestsTest::assertHardened);
  }

  private static JsonObject ofKind(String kind, List<JsonObject> objects) {
    return objects.stream()
        .filter(object -> object.get("kind").getAsString().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static void assertHardened(JsonObject deployment) {
    String name = Manifests.nameOf(deployment);
    assertThat(deployment.getAsJsonObject("metadata").get("namespace").getAsString())
        .as(name)
        .isEqualTo("backaware-dev");
    JsonObject pod =
        deployment.getAsJsonObject("spec").getAsJsonObject("template").getAsJsonObject("spec");
    assertThat(pod.getAsJsonObject("securityContext").get("runAsNonRoot").getAsBoolean())
        .as(name)
        .isTrue();
    for (JsonElement element : pod.getAsJsonArray("containers")) {
      JsonObject container = element.getAsJsonObject();
      JsonObject security = container.getAsJsonObject("securityContext");
      assertThat(security.get("readOnlyRootFilesystem").getAsBoolean()).as(name).isTrue();
      assertThat(security.get("allowPrivilegeEscalation").getAsBoolean()).as(name).isFalse();
      assertThat(container.keySet())
          .as(name)
          .contains("startupProbe", "livenessProbe", "readinessProbe", "resources");
      assertThat(container.get("image").getAsString()).as(name).endsWith(":dev");
    }
  }

  private static boolean canRender() throws InterruptedException {
    try {
      return run("kubectl", "version", "--client").contains("Kustomize Version: v5");
    } catch (IOException e) {
      return false;
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    return output;
  }
}

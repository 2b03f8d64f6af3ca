/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.service.k8s.Manifests.at;
import static org.bridgehead.service.k8s.Manifests.list;
import static org.bridgehead.service.k8s.Manifests.listAllContainers;
import static org.bridgehead.service.k8s.Manifests.listContainers;
import static org.bridgehead.service.k8s.Manifests.nameOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code kubectl kustomize} makes of the base and of each overlay, from a clean clone. */
@ParameterizedClass
@ValueSource(strings = {"base", "overlays/production"})
final class KustomizeTest {

  private static final Path K8S = Path.of("..", "k8s");
  private static final Pattern SECRET_NAME =
      Pattern.compile(".*(PASSWORD|PASSPHRASE|SECRET|TOKEN|AUTH|CREDENTIAL|API_?KEY).*");

  private final Manifests manifests;

  KustomizeTest(String folder) throws IOException, InterruptedException {
    manifests = Manifests.render(Manifests.findKubectl().orElseThrow(), K8S.resolve(folder));
  }

  @BeforeAll
  static void needsKubectl() {
    assumeTrue(Manifests.findKubectl().isPresent(), "Skipped: kubectl is not on the path");
  }

  @Test
  void holdsTheServiceAndItsDatabase() {
    assertThat(manifests.listWorkloads())
        .extracting(Manifests::nameOf)
        .containsExactlyInAnyOrder("bridgehead", "bridgehead-neo4j");
    Object neo4j = manifests.getObject("StatefulSet", "bridgehead-neo4j");
    assertThat(list(at(neo4j, "spec", "volumeClaimTemplates")))
        .extracting(Manifests::nameOf)
        .containsExactly("data");
  }

  @Test
  void runsNothingAsRoot() {
    for (Object workload : manifests.listWorkloads()) {
      Object pod = at(workload, "spec", "template", "spec");
      assertThat(at(pod, "securityContext", "runAsNonRoot")).isEqualTo(true);
      assertThat(at(pod, "securityContext", "runAsUser")).isIn(10001, 7474);
      assertThat(at(pod, "securityContext", "seccompProfile", "type")).isEqualTo("RuntimeDefault");
    }
  }

  @Test
  void confinesEveryContainer() {
    for (Object container : containers()) {
      assertThat(at(container, "securityContext"))
          .as(nameOf(container))
          .isEqualTo(
              Map.of(
                  "allowPrivilegeEscalation", false,
                  "readOnlyRootFilesystem", true,
                  "capabilities", Map.of("drop", List.of("ALL"))));
      assertThat(at(container, "resources", "limits", "memory")).isNotNull();
    }
  }

  @Test
  void givesNoPodATokenOrVariablesOfOtherServices() {
    for (Object workload : manifests.listWorkloads()) {
      Object pod = at(workload, "spec", "template", "spec");
      assertThat(at(pod, "automountServiceAccountToken")).isEqualTo(false);
      assertThat(at(pod, "enableServiceLinks")).isEqualTo(false);
    }
  }

  @Test
  void probesEveryContainerThatStays() {
    for (Object workload : manifests.listWorkloads()) {
      for (Object container : listContainers(workload)) {
        assertThat(container)
            .asInstanceOf(InstanceOfAssertFactories.MAP)
            .containsKeys("startupProbe", "livenessProbe", "readinessProbe");
      }
    }
  }

  @Test
  void probesTheServiceUnderANameThatItAnswersTo() {
    Object service = listContainers(manifests.getObject("Deployment", "bridgehead")).getFirst();
    Object hosts = at(configuration(), "data", "BRIDGEHEAD_SECURITY_ALLOWED_HOSTS");
    for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
      Object header = list(at(service, probe, "httpGet", "httpHeaders")).getFirst();
      assertThat(nameOf(header)).isEqualTo("Host");
      assertThat(String.valueOf(hosts).split(",")).contains(String.valueOf(at(header, "value")));
    }
    assertThat(at(service, "livenessProbe", "httpGet", "path")).isEqualTo("/health/alive");
    assertThat(at(service, "readinessProbe", "httpGet", "path")).isEqualTo("/health/ready");
  }

  @Test
  void pinsEveryImage() {
    for (Object container : containers()) {
      assertThat(String.valueOf(at(container, "image")))
          .matches(".+:[^:/]+")
          .doesNotMatch(".+:latest");
    }
  }

  @Test
  void rendersNoSecret() {
    assertThat(manifests.listKind("Secret")).isEmpty();
    assertThat(configuration())
        .extracting(map -> at(map, "data"))
        .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
        .allSatisfy((name, value) -> assertThat(name).doesNotMatch(SECRET_NAME));
    for (Object container : containers()) {
      for (Object variable : list(at(container, "env"))) {
        Object value = at(variable, "value");
        if (value != null && SECRET_NAME.matcher(nameOf(variable)).matches()) {
          assertThat(String.valueOf(value)).matches("neo4j/\\$\\(\\w+\\)");
        }
      }
    }
  }

  @Test
  void namesOnlySecretsThatTheReadmeExplains() throws IOException {
    List<String> names = new ArrayList<>();
    for (Object workload : manifests.listWorkloads()) {
      for (Object container : listAllContainers(workload)) {
        for (Object variable : list(at(container, "env"))) {
          Optional.ofNullable(at(variable, "valueFrom", "secretKeyRef", "name"))
              .ifPresent(name -> names.add(name.toString()));
        }
      }
      for (Object volume : list(at(workload, "spec", "template", "spec", "volumes"))) {
        Optional.ofNullable(at(volume, "secret", "secretName"))
            .ifPresent(name -> names.add(name.toString()));
      }
    }
    assertThat(names).contains("bridgehead-neo4j", "bridgehead-keys");
    String readme = Files.readString(K8S.resolve("README.md"));
    assertThat(names).allSatisfy(name -> assertThat(readme).contains("generic " + name));
  }

  @Test
  void deniesAllTrafficThatIsNotNamed() {
    Object denial = manifests.getObject("NetworkPolicy", "deny-all");
    assertThat(at(denial, "spec"))
        .isEqualTo(Map.of("podSelector", Map.of(), "policyTypes", List.of("Ingress", "Egress")));
  }

  @Test
  void letsOnlyTheServiceReachTheDatabase() {
    Object policy = manifests.getObject("NetworkPolicy", "bridgehead-neo4j");
    assertThat(at(policy, "spec", "podSelector", "matchLabels"))
        .isEqualTo(Map.of("app.kubernetes.io/name", "bridgehead-neo4j"));
    Object rule = list(at(policy, "spec", "ingress")).getFirst();
    assertThat(list(at(policy, "spec", "ingress"))).hasSize(1);
    assertThat(at(rule, "from"))
        .isEqualTo(
            List.of(
                Map.of(
                    "podSelector",
                    Map.of("matchLabels", Map.of("app.kubernetes.io/name", "bridgehead")))));
    assertThat(at(rule, "ports")).isEqualTo(List.of(Map.of("protocol", "TCP", "port", 7687)));
  }

  @Test
  void sendsEachServiceToPodsThatExist() {
    List<Object> labels =
        manifests.listWorkloads().stream()
            .map(workload -> at(workload, "spec", "selector", "matchLabels"))
            .toList();
    assertThat(manifests.listKind("Service"))
        .hasSize(2)
        .allSatisfy(service -> assertThat(labels).contains(at(service, "spec", "selector")));
  }

  private Object configuration() {
    return manifests.getObject("ConfigMap", "bridgehead");
  }

  private List<Object> containers() {
    return manifests.listWorkloads().stream()
        .flatMap(workload -> listAllContainers(workload).stream())
        .toList();
  }
}

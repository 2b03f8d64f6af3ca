/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.micronaut.http.annotation.Controller;
import java.util.Optional;

/** Who may use whom. */
@AnalyzeClasses(packages = "org.bridgehead", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** The names of classes that Micronaut writes beside ours. */
  private static final String GENERATED = ".*[.][$].*";

  private static final String SERVICE = "org.bridgehead.service";

  @ArchTest
  static final ArchRule the_engine_uses_the_JDK_and_itself =
      classes()
          .that()
          .resideInAPackage(SERVICE + ".topology..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(SERVICE + ".topology..", "java..", "org.jspecify.annotations"))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_embedded_uses_the_classes_of_Neo4j_itself =
      noClasses()
          .that()
          .resideOutsideOfPackage(SERVICE + ".embedded..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.neo4j.graphdb..",
                  "org.neo4j.dbms..",
                  "org.neo4j.kernel..",
                  "org.neo4j.configuration..",
                  "org.neo4j.io.."));

  @ArchTest
  static final ArchRule in_the_service_only_those_who_move_graphs_use_the_driver =
      noClasses()
          .that()
          .resideInAPackage(SERVICE + "..")
          .and()
          .resideOutsideOfPackages(
              SERVICE + ".snapshot..",
              SERVICE + ".store..",
              SERVICE + ".opening..",
              SERVICE + ".backup..",
              SERVICE + ".embedded..")
          .should()
          .dependOnClassesThat(resideInAPackage("org.neo4j.driver.."));

  @ArchTest
  static final ArchRule the_importer_does_not_know_Micronaut =
      noClasses()
          .that()
          .resideInAPackage("org.bridgehead.importer..")
          .should()
          .dependOnClassesThat(resideInAPackage("io.micronaut.."))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nobody_below_knows_the_service =
      noClasses()
          .that()
          .resideOutsideOfPackage(SERVICE + "..")
          .should()
          .dependOnClassesThat(resideInAPackage(SERVICE + ".."))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule the_packages_of_the_service_are_free_of_cycles =
      slices().matching(SERVICE + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nobody_uses_a_controller =
      noClasses()
          .that()
          .haveNameNotMatching(GENERATED)
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(Controller.class);

  @ArchTest
  static final ArchRule one_mapping_decides_what_a_client_reads_of_a_failure =
      noClasses()
          .that()
          .resideOutsideOfPackages(SERVICE + ".error..", SERVICE + ".security..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("io.micronaut.http.server.exceptions.ExceptionHandler");

  /** Micronaut takes a value that it cannot read for none at all where an Optional is asked for. */
  @ArchTest
  static final ArchRule no_endpoint_takes_an_Optional =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Controller.class)
          .should()
          .haveRawParameterTypes(
              DescribedPredicate.anyElementThat(JavaClass.Predicates.type(Optional.class)));
}

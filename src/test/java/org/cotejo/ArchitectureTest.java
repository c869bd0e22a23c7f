package org.cotejo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.junit.jupiter.api.Test;

/** The order of the packages, and what each kind of class may do. */
class ArchitectureTest {

    /** Each package may use those before it. */
    private static final List<String> ORDER = List.of(
            "language",
            "graphql",
            "access",
            "transcript",
            "alignment",
            "source",
            "actor",
            "event",
            "statement",
            "comparison",
            "term",
            "finding",
            "quoting",
            "storage",
            "corpus",
            "search",
            "read",
            "live",
            "review",
            "upkeep",
            "editing",
            "http",
            "page",
            "command");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.cotejo");

    @Test
    void packagesDependOnlyOnThoseBeforeThem() {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(name -> "org.cotejo." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.cotejo." + ORDER.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true)
                    .check(CODE);
        }
        // A source and an actor have nothing to do with each other.
        noClasses()
                .that()
                .resideInAPackage("org.cotejo.actor..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.cotejo.source..")
                .check(CODE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.cotejo.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void everyPackageIsInTheOrderAndSaysWhatItIs() throws Exception {
        Path root = Path.of("src/main/java/org/cotejo");
        try (Stream<Path> packages = Files.list(root)) {
            Assertions.assertThat(packages.filter(Files::isDirectory))
                    .allMatch(folder -> Files.exists(folder.resolve("package-info.java")))
                    .extracting(folder -> folder.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(ORDER);
        }
    }

    @Test
    void theEdgeIsInApisAndOnlyThere() {
        classes()
                .that()
                .areAnnotatedWith(GraphQLApi.class)
                .should()
                .haveSimpleNameEndingWith("Api")
                .check(CODE);
        classes()
                .that()
                .haveSimpleNameEndingWith("Api")
                .should()
                .beAnnotatedWith(GraphQLApi.class)
                .check(CODE);
    }

    @Test
    void apisDoNotTouchTheDatabase() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Api")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(EntityManager.class, Panache.class)
                .orShould()
                .callMethodWhere(JavaCall.Predicates.target(
                        HasOwner.Predicates.With.owner(JavaClass.Predicates.equivalentTo(PanacheEntityBase.class))))
                .check(CODE);
    }

    @Test
    void entitiesReferToEachOtherByIdOnly() {
        noFields()
                .should()
                .beAnnotatedWith(ManyToOne.class)
                .orShould()
                .beAnnotatedWith(OneToOne.class)
                .orShould()
                .beAnnotatedWith(OneToMany.class)
                .orShould()
                .beAnnotatedWith(ManyToMany.class)
                .check(CODE);
    }

    @Test
    void finderNamesKeepTheirPromise() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .haveNameStartingWith("find")
                .and()
                .areNotPrivate()
                .should()
                .haveRawReturnType(Optional.class)
                .check(CODE);
    }
}

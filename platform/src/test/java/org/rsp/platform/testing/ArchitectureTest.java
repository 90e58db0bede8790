package org.rsp.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The platform's own house rules. */
class ArchitectureTest {

    private static final String PLATFORM = "org.rsp.platform";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PLATFORM);

    @Test
    void it_imports_no_service() {
        noClasses()
                .that(resideInAPackage(PLATFORM + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.rsp..").and(not(resideInAPackage(PLATFORM + ".."))))
                .check(classes);
    }

    @Test
    void the_time_and_new_ids_have_one_source() {
        ServiceArchitecture.asksNoClock(not(resideInAnyPackage(PLATFORM + ".time", PLATFORM + ".ids")))
                .check(classes);
    }

    @Test
    void an_id_is_read_in_one_place() {
        noClasses()
                .that(resideInAPackage(PLATFORM + "..").and(not(resideInAPackage(PLATFORM + ".ids"))))
                .should()
                .callMethod(UUID.class, "fromString", String.class)
                .check(classes);
    }

    @Test
    void what_SQL_answers_is_asked_for_in_one_way() {
        ServiceArchitecture.asksInOneWay(
                        resideInAPackage(PLATFORM + "..").and(not(resideInAPackage(PLATFORM + ".sql"))))
                .check(classes);
    }

    @Test
    void no_name_hides_what_a_class_is_for() {
        ServiceArchitecture.hasNoEmptyNames(resideInAPackage(PLATFORM + "..")).check(classes);
    }

    @Test
    void every_package_is_null_marked() {
        ServiceArchitecture.isNullMarked(resideInAPackage(PLATFORM + "..")).check(classes);
    }

    @Test
    void what_is_injected_comes_through_the_constructor() {
        ServiceArchitecture.injectsByConstructor(resideInAPackage(PLATFORM + ".."))
                .check(classes);
    }

    @Test
    void every_resource_method_is_public_and_has_an_access_rule() {
        methods()
                .that(ServiceArchitecture.answerHttp(PLATFORM))
                .should(ArchConditions.bePublic())
                .check(classes);
        ServiceArchitecture.haveAccessRules(PLATFORM).check(classes);
    }

    @Test
    void the_verifier_of_the_audit_shares_no_class_with_what_it_checks() {
        noClasses()
                .that(resideInAPackage(PLATFORM + ".audit.verify"))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.rsp..").and(not(resideInAPackage(PLATFORM + ".audit.verify"))))
                .check(classes);
        noClasses()
                .that(not(resideInAPackage(PLATFORM + ".audit.verify")))
                .should()
                .dependOnClassesThat(resideInAPackage(PLATFORM + ".audit.verify"))
                .check(classes);
    }
}

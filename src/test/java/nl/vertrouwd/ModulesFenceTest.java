package nl.vertrouwd;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.transaction.annotation.Transactional;

/**
 * The shape of the product: which module may know which, and what stays inside one. Without these the shape is a drawing that the code
 * leaves within a month. Every rule asserts that it found something to judge, and each was seen red once on an offending class.
 */
class ModulesFenceTest {

    private static final String ENTITY = Entity.class.getName();
    private static final Set<String> VAADIN_OUTSIDE_VIEWS = Set.of("nl.vertrouwd.Vertrouwd", "nl.vertrouwd.base.Texts");
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.vertrouwd");

    @Test
    void modulesKnowOnlyWhomTheyMay() {
        ApplicationModules modules = ApplicationModules.of(Vertrouwd.class);
        assertThat(modules).hasSizeGreaterThan(8);
        modules.verify();
    }

    @Test
    void everyModuleSaysWhomItMayKnow() {
        assertThat(ApplicationModules.of(Vertrouwd.class).stream())
                .hasSizeGreaterThan(8)
                .allSatisfy(module -> assertThat(declared(module))
                        .as(module.getIdentifier().toString())
                        .isNotEqualTo(List.of(ApplicationModule.OPEN_TOKEN)));
    }

    @Test
    void entitiesAndRepositoriesStayInsideTheirModule() {
        DescribedPredicate<JavaClass> stored = DescribedPredicate.describe(
                "entities and repositories",
                type -> type.isAnnotatedWith(Entity.class)
                        || type.isAnnotatedWith(org.springframework.stereotype.Repository.class)
                        || type.isAssignableTo(Repository.class));
        check(classes().that(stored).should().bePackagePrivate());
    }

    @Test
    void onlyViewsKnowVaadin() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..ui..")
                .and(DescribedPredicate.describe(
                        "are no listed exception", type -> !VAADIN_OUTSIDE_VIEWS.contains(outermost(type))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.."));
        assertThat(PRODUCT.that(nameMatching("nl\\.vertrouwd\\..*\\.ui\\..*"))).isNotEmpty();
    }

    @Test
    void timeComesFromTheClock() {
        DescribedPredicate<JavaAccess<?>> withoutClock =
                DescribedPredicate.describe("read the time without the clock", ModulesFenceTest::readsTimeWithoutClock);
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("nl.vertrouwd.base.Ids")
                .and()
                .doNotHaveFullyQualifiedName("nl.vertrouwd.base.ClockConfiguration")
                .should()
                .accessTargetWhere(withoutClock));
        assertThat(List.of("Ids", "ClockConfiguration"))
                .allSatisfy(may -> assertThat(
                                PRODUCT.get("nl.vertrouwd.base." + may).getAccessesFromSelf())
                        .as("a place that may is seen by the rule")
                        .anyMatch(ModulesFenceTest::readsTimeWithoutClock));
        assertThat(new ClassFileImporter()
                        .importClasses(ByReference.class)
                        .get(ByReference.class)
                        .getAccessesFromSelf())
                .as("a method reference is no way around it")
                .anyMatch(ModulesFenceTest::readsTimeWithoutClock);
    }

    @Test
    void viewsLeaveDataAndTransactionsToServices() {
        check(noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.persistence..")
                        .or(resideInAPackage("org.springframework.data.."))
                        .or(resideInAPackage("org.springframework.jdbc.."))
                        .or(resideInAPackage("org.springframework.transaction.."))));
    }

    @Test
    void transactionsStandOnPublicMethods() {
        check(methods().that().areAnnotatedWith(Transactional.class).should().bePublic());
    }

    @Test
    void servicesShowNoEntities() {
        DescribedPredicate<JavaMethod> showsEntity = DescribedPredicate.describe(
                "shows an entity",
                method ->
                        method.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(ModulesFenceTest::isEntity)
                                || method.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                                        .anyMatch(ModulesFenceTest::isEntity));
        check(noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areNotAnnotatedWith(Entity.class)
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.have(showsEntity)));
    }

    @Test
    void viewsArePackagePrivate() {
        check(classes()
                .that()
                .areAnnotatedWith("com.vaadin.flow.router.Route")
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..ui.."));
    }

    /** What stands in its package-info; a module without one could know everybody. */
    private static List<String> declared(org.springframework.modulith.core.ApplicationModule module) {
        return module.getBasePackage()
                .findAnnotation(ApplicationModule.class)
                .map(annotation -> List.of(annotation.allowedDependencies()))
                .orElse(List.of(ApplicationModule.OPEN_TOKEN));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(PRODUCT);
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(ENTITY);
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ModulesFenceTest::outermost).orElse(type.getFullName());
    }

    private static boolean readsTimeWithoutClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String name = access.getTarget().getName();
        boolean now = owner.startsWith("java.time.")
                && name.equals("now")
                && access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget call
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean date = owner.equals("java.util.Date")
                && name.equals("<init>")
                && access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget made
                && made.getRawParameterTypes().isEmpty();
        return now
                || date
                || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                || (owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick")));
    }

    /** What the rule about time must see. */
    private static final class ByReference {

        static final java.util.function.Supplier<java.time.LocalDate> TODAY = java.time.LocalDate::now;
    }
}

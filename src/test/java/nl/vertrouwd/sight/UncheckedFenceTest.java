package nl.vertrouwd.sight;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Command;
import nl.vertrouwd.organisation.PersonRegister;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

/**
 * Who shows something asks the services that decide who may see it, never those that answer whoever asks; without this, one convenient
 * call in a view goes around every rule. Both rules are seen red by the classes below.
 */
class UncheckedFenceTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.vertrouwd");

    private static final DescribedPredicate<JavaClass> SHOWS = DescribedPredicate.describe(
            "show something: views, controllers and commands",
            type -> resideInAPackage("..ui..").test(type)
                    || type.isMetaAnnotatedWith(Controller.class)
                    || assignableTo(Command.class).test(type));

    private static final DescribedPredicate<JavaClass> UNCHECKED = DescribedPredicate.describe(
            "answer whoever asks", type -> Unchecked.BEANS.keySet().stream().anyMatch(type::isEquivalentTo));

    private static final DescribedPredicate<JavaAccess<?>> UNCHECKED_METHOD = DescribedPredicate.describe(
            "answers whoever asks",
            access -> Unchecked.METHODS.containsKey(access.getTargetOwner().getSimpleName() + "." + access.getName()));

    private static final ArchRule OFF_BEANS =
            noClasses().that(SHOWS).should().dependOnClassesThat(UNCHECKED).allowEmptyShould(false);

    private static final ArchRule OFF_METHODS =
            noClasses().that(SHOWS).should().accessTargetWhere(UNCHECKED_METHOD).allowEmptyShould(false);

    @Test
    void whatShowsSomethingKeepsOffWhatAnswersWhoeverAsks() {
        assertThat(PRODUCT.that(SHOWS)).hasSizeGreaterThan(50);
        assertThat(PRODUCT.that(UNCHECKED)).hasSize(Unchecked.BEANS.size());
        OFF_BEANS.check(PRODUCT);
        OFF_METHODS.check(PRODUCT);
    }

    @Test
    void theRulesAreSeenRed() {
        JavaClasses offenders = new ClassFileImporter().importClasses(AsksTheRegister.class, ActsAsAnybody.class);
        assertThat(OFF_BEANS.evaluate(offenders).getFailureReport().toString()).contains("AsksTheRegister");
        assertThat(OFF_METHODS.evaluate(offenders).getFailureReport().toString())
                .contains("ActsAsAnybody");
    }

    @Test
    void everyReasonIsGiven() {
        assertThat(Unchecked.BEANS.values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
        assertThat(Unchecked.METHODS.values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @Controller
    static class AsksTheRegister {
        PersonRegister register;
    }

    @Controller
    static class ActsAsAnybody {
        Actor actor(Accounts accounts, AccountId id) {
            return accounts.asActor(id);
        }
    }
}

package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose password is not enough. */
class SecondStepRuleTest {

    private static final ProviderSettings ON = new ProviderSettings(
            "https://inloggen.voorbeeld.test",
            "",
            "",
            "x",
            "",
            List.of("openid"),
            "number",
            "",
            Map.<String, Set<Role>>of(),
            true);

    @Test
    void thatOfPeopleFromOutsideNeverIs() {
        assertThat(new SecondStepRule(ProviderSettings.OFF, false).requires(true))
                .isTrue();
    }

    @Test
    void thatOfReservistsAndOthersWithoutTheIntranetIsNotWhereColleaguesSignInWithTheProvider() {
        assertThat(new SecondStepRule(ON, false).requires(false)).isTrue();
    }

    @Test
    void thatOfEmployeesIsWhereThereIsNoProviderUnlessASettingSaysOtherwise() {
        assertThat(new SecondStepRule(ProviderSettings.OFF, false).requires(false))
                .isFalse();
        assertThat(new SecondStepRule(ProviderSettings.OFF, true).requires(false))
                .isTrue();
    }
}

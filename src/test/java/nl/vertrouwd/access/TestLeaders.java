package nl.vertrouwd.access;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Says who leads what, in place of the personnel file; {@code @Import(TestLeaders.Wanted.class)} puts it there. */
public final class TestLeaders implements DerivedGrants {

    private final Map<PersonId, Set<Grant>> leaders = new ConcurrentHashMap<>();

    /** From now on this person leads this unit. */
    public void leads(PersonId person, UnitId unit) {
        leaders.put(person, Set.of(new Grant(Role.LEADER, new Scope.Below(unit))));
    }

    /** From now on this person leads nothing. */
    public void leadsNothing(PersonId person) {
        leaders.remove(person);
    }

    @Override
    public Set<Grant> of(PersonId person, LocalDate day) {
        return leaders.getOrDefault(person, Set.of());
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class Wanted {

        @Bean
        @Primary
        TestLeaders testLeaders() {
            return new TestLeaders();
        }
    }
}

package nl.vertrouwd.access;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.vertrouwd.base.PersonId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A personnel file of a few people, for tests of accounts alone. */
public class TestPeople implements PersonDirectory {

    private final Map<String, KnownPerson> byNumber = new ConcurrentHashMap<>();

    /** Someone new, employed, with an address of their own. */
    public KnownPerson someone() {
        PersonId id = PersonId.next();
        String number = "T" + id.value().toString().replace("-", "").substring(20);
        return put(new KnownPerson(id, number, "Sam Voorbeeld", number.toLowerCase() + "@voorbeeld.test", true));
    }

    public KnownPerson put(KnownPerson person) {
        byNumber.put(person.personnelNumber(), person);
        return person;
    }

    public void leaves(KnownPerson person) {
        put(new KnownPerson(person.id(), person.personnelNumber(), person.name(), person.email(), false));
    }

    @Override
    public Optional<KnownPerson> byPersonnelNumber(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    @Override
    public Optional<KnownPerson> find(PersonId id) {
        return byNumber.values().stream()
                .filter(person -> person.id().equals(id))
                .findFirst();
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class Known {

        @Bean
        @Primary
        TestPeople testPeople() {
            return new TestPeople();
        }
    }
}

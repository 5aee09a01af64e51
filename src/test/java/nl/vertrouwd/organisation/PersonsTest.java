package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.PersonDirectory;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class PersonsTest {

    private static final Actor EVERYBODYS = new Actor(AccountId.next(), null, Set.of(Role.PLANNER));

    @Autowired
    Persons persons;

    @Autowired
    PersonRegister register;

    @Autowired
    PersonDirectory directory;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private final PersonId noor = PersonId.next();

    @BeforeEach
    void someone() {
        LocalDate today = LocalDate.now(clock);
        person(noor, "zz900100", "Noor", "van der", "Zzwaan", today.minusYears(1), DateRange.OPEN, false);
        person(PersonId.next(), "zz900200", "Noor", "", "Zzeverts", today.minusYears(2), today, false);
        person(PersonId.next(), "zz900300", "Noor", "", "Zzijlstra", today.minusDays(1), DateRange.OPEN, true);
    }

    @Test
    void isFoundByTheBeginningOfTheNumberAndAnyPartOfTheName() {
        for (String text : List.of(
                "zz9001",
                "zzwaan",
                "zwaa",
                "zw waan",
                "van der zz",
                "noor van der zzw",
                "zzwaan, noor",
                "NOOR  VAN DER ZZWAAN",
                "oor zz900100")) {
            assertThat(persons.search(EVERYBODYS, text, 10))
                    .as(text)
                    .extracting(ShownPerson::id)
                    .containsExactly(noor);
        }
    }

    @Test
    void everyWordMustBeThere() {
        assertThat(persons.search(EVERYBODYS, "zzwaan sanne", 10)).isEmpty();
        assertThat(persons.search(EVERYBODYS, "z9001", 10))
                .as("the middle of a number is no name")
                .isEmpty();
    }

    @Test
    void namesAreFoundWithAndWithoutAccentsAndSpecialLetters() {
        employed("zz900401", "Zoë", "", "Zzyılmaz");
        employed("zz900402", "Søren", "", "Zzæbelø");
        employed("zz900403", "Ĳsbrand", "in ’t", "Zzgroß");
        for (String text : List.of("zoe zzyilmaz", "ZOË zzyılmaz", "zoe\u0308 zzy")) {
            assertThat(numbers(text)).as(text).containsExactly("zz900401");
        }
        for (String text : List.of("soren zzaebelo", "sØren zzæb")) {
            assertThat(numbers(text)).as(text).containsExactly("zz900402");
        }
        for (String text : List.of("ijsbrand in 't zzgross", "Ĳsb zzgroß", "in ’t zzg")) {
            assertThat(numbers(text)).as(text).containsExactly("zz900403");
        }
    }

    @Test
    void aNameOfTwoLettersIsFound() {
        employed("zz900500", "Bo", "", "Qy");
        assertThat(numbers("qy")).containsExactly("zz900500");
        assertThat(numbers("bo qy")).containsExactly("zz900500");
    }

    @Test
    void wildcardsInTheTextAreLetters() {
        employed("zz900600", "A%b", "", "Zz_c\\d");
        assertThat(numbers("zz9006%")).isEmpty();
        assertThat(numbers("zz?c")).isEmpty();
        for (String text : List.of("a%b zz", "zz_c", "c\\d", "%", "_c", "\\")) {
            assertThat(numbers(text)).as(text).containsExactly("zz900600");
        }
    }

    @Test
    void onlyTheFirstTwoHundredSignsOfATextCount() {
        assertThat(numbers("zzwaan " + " ".repeat(200) + "nobody")).containsExactly("zz900100");
    }

    @Test
    void whoLeftOrWasWithdrawnIsNotFound() {
        assertThat(persons.search(EVERYBODYS, "zz900", 10))
                .extracting(ShownPerson::number)
                .containsExactly("zz900100");
        assertThat(register.byPersonnelNumber("zz900200")).isPresent();
        assertThat(register.byPersonnelNumber("zz900300")).isEmpty();
    }

    @Test
    void theListIsNotLongerThanAsked() {
        person(PersonId.next(), "zz900101", "Ad", "", "Zzaal", LocalDate.now(clock), DateRange.OPEN, false);
        assertThat(persons.search(EVERYBODYS, "zz9001", 1))
                .extracting(ShownPerson::name)
                .containsExactly("Ad Zzaal");
    }

    @Test
    void unknownIdentitiesAreLeftOut() {
        assertThat(register.byIds(Set.of(noor, PersonId.next()))).containsOnlyKeys(noor);
        assertThat(register.byIds(Set.of())).isEmpty();
        assertThat(register.find(noor).orElseThrow().fullName()).isEqualTo("Noor van der Zzwaan");
    }

    @Test
    void theDirectoryKnowsWhoIsEmployedNow() {
        assertThat(directory.byPersonnelNumber("zz900100").orElseThrow().employedNow())
                .isTrue();
        assertThat(directory.byPersonnelNumber("zz900200").orElseThrow().employedNow())
                .isFalse();
        assertThat(directory.byPersonnelNumber("ZZ900100")).isEmpty();
        assertThat(directory.find(noor).orElseThrow().name()).isEqualTo("Noor van der Zzwaan");
    }

    private List<String> numbers(String text) {
        return persons.search(EVERYBODYS, text, 10).stream()
                .map(ShownPerson::number)
                .toList();
    }

    private void employed(String number, String given, String infix, String family) {
        LocalDate today = LocalDate.now(clock);
        person(PersonId.next(), number, given, infix, family, today.minusYears(1), DateRange.OPEN, false);
    }

    private void person(
            PersonId id,
            String number,
            String given,
            String infix,
            String family,
            LocalDate from,
            LocalDate until,
            boolean withdrawn) {
        database.sql("INSERT INTO person (id, personnel_number, given_name, infix, family_name, email, rank_name,"
                        + " employed_from, employed_until, withdrawn) VALUES (?, ?, ?, ?, ?, '', '', ?, ?, ?)")
                .params(Ids.bytes(id.value()), number, given, infix, family, from, until, withdrawn)
                .update();
    }
}

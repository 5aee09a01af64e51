package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.ErasedAccounts;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who left before a day and is not erased yet: of the personnel file, and from outside. Who never came left on their first day. */
@Component
class WhoLeft {

    private static final String COLUMNS = "p.id, p.personnel_number, p.full_name, p.email";
    private static final String LEFT = "IF(p.withdrawn, p.employed_from, p.employed_until)";
    private static final String GONE = " FROM person p WHERE NOT p.erased AND " + LEFT + " <= :day";

    private final JdbcClient database;
    private final ImportQueries stream;
    private final ErasedAccounts accounts;

    WhoLeft(JdbcClient database, ImportQueries stream, ErasedAccounts accounts) {
        this.database = database;
        this.stream = stream;
        this.accounts = accounts;
    }

    /** The last day somebody was there counts for the year. */
    ErasurePreview preview(int years, LocalDate day) {
        SortedMap<Integer, Integer> byYear = new TreeMap<>();
        database.sql("SELECT YEAR(" + LEFT + " - INTERVAL 1 DAY) AS ended, COUNT(*) AS people" + GONE
                        + " GROUP BY ended")
                .param("day", day)
                .query(row -> {
                    byYear.put(row.getInt("ended"), row.getInt("people"));
                });
        int people = sum(byYear);
        accounts.outsidersByYear(day).forEach((year, more) -> byYear.merge(year, more, Integer::sum));
        return new ErasurePreview(years, day, people, sum(byYear) - people, byYear);
    }

    /** The next people of the personnel file, by identity. */
    List<Leaver> people(LocalDate day, Optional<PersonId> after, int limit) {
        return leavers(database.sql("SELECT " + COLUMNS + GONE + " AND p.id > :after ORDER BY p.id LIMIT :limit")
                .param("day", day)
                .param("after", Ids.bytes(after.map(PersonId::value).orElse(new UUID(0, 0))))
                .param("limit", limit));
    }

    /** The next people from outside, by identity. */
    List<Leaver> outsiders(LocalDate day, Optional<AccountId> after, int limit) {
        return fromOutside(accounts.outsidersUntil(day, after, limit));
    }

    /** Those who still left before that day, as they are now; they and their accounts stay so until the transaction ends. */
    Leavers locked(Leavers found, LocalDate day) {
        List<Leaver> left = new ArrayList<>();
        found.ifPeople(ids -> left.addAll(
                leavers(database.sql("SELECT " + COLUMNS + GONE + " AND p.id IN (:ids) ORDER BY p.id FOR UPDATE")
                        .param("day", day)
                        .param("ids", ids))));
        List<AccountId> theirs = new ArrayList<>(new Leavers(left).accounts());
        found.all().stream()
                .filter(each -> each.person() == null)
                .map(Leaver::account)
                .forEach(theirs::add);
        left.addAll(fromOutside(accounts.lock(theirs, day)));
        return new Leavers(left);
    }

    /** Everybody with one of those personnel numbers whom the database does not know as erased; each row is read once. */
    List<PersonId> withNumber(Predicate<String> number) {
        List<PersonId> found = new ArrayList<>();
        stream.each("SELECT id, personnel_number FROM person WHERE NOT erased", row -> {
            if (number.test(row.getString(2))) {
                found.add(new PersonId(Ids.of(row.getBytes(1))));
            }
        });
        return found;
    }

    List<Leaver> of(List<PersonId> people) {
        return leavers(database.sql("SELECT " + COLUMNS + " FROM person p WHERE p.id IN (:ids)")
                .param(
                        "ids",
                        people.stream().map(person -> Ids.bytes(person.value())).toList()));
    }

    private static List<Leaver> fromOutside(List<ErasedAccounts.Outsider> outsiders) {
        return outsiders.stream()
                .map(each -> new Leaver(null, each.account(), each.username(), each.name(), each.email()))
                .toList();
    }

    private List<Leaver> leavers(JdbcClient.StatementSpec statement) {
        List<Leaver> found = statement
                .query((row, number) -> new Leaver(
                        new PersonId(Ids.of(row.getBytes("id"))),
                        null,
                        row.getString("personnel_number"),
                        row.getString("full_name"),
                        row.getString("email")))
                .list();
        Map<PersonId, AccountId> theirs = accounts.of(new Leavers(found).people());
        return found.stream()
                .map(each ->
                        new Leaver(each.person(), theirs.get(each.person()), each.number(), each.name(), each.email()))
                .toList();
    }

    private static int sum(SortedMap<Integer, Integer> byYear) {
        return byYear.values().stream().mapToInt(Integer::intValue).sum();
    }
}

package nl.vertrouwd.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.vertrouwd.base.ErasedName;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What accounts are called towards who reads about them: as the person behind it, or as somebody from outside gave it. */
@Component
class AccountNames {

    private final JdbcClient jdbc;
    private final PersonNames people;
    private final Texts texts;

    AccountNames(JdbcClient jdbc, PersonNames people, Texts texts) {
        this.jdbc = jdbc;
        this.people = people;
        this.texts = texts;
    }

    private record Row(AccountId id, @Nullable PersonId person, String username, String displayName) {}

    /** By account, the product itself included; unknown ones are left out. At most two statements. */
    Map<AccountId, String> of(Actor viewer, Collection<AccountId> accounts, Locale locale) {
        Map<AccountId, String> names = new HashMap<>();
        names.put(Accounts.SYSTEM.account(), texts.get(locale, "access.system"));
        List<Row> rows = rows(accounts.stream()
                .filter(id -> !names.containsKey(id))
                .distinct()
                .toList());
        List<PersonId> known =
                rows.stream().map(Row::person).filter(Objects::nonNull).toList();
        Map<PersonId, String> called = known.isEmpty() ? Map.of() : people.of(viewer, known);
        for (Row row : rows) {
            PersonId person = row.person();
            names.put(
                    row.id(),
                    shown(person == null ? row.displayName() : called.getOrDefault(person, row.username()), locale));
        }
        return names;
    }

    /** A name as the reader sees it: words in their language for who was erased. */
    String shown(String name, Locale locale) {
        return name.equals(ErasedName.FULL) ? texts.get(locale, "base.erased") : name;
    }

    private List<Row> rows(List<AccountId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT id, person_id, username, display_name FROM account WHERE id IN (:ids)")
                .param("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList())
                .query((row, number) -> {
                    byte[] person = row.getBytes("person_id");
                    return new Row(
                            new AccountId(Ids.of(row.getBytes("id"))),
                            person == null ? null : new PersonId(Ids.of(person)),
                            row.getString("username"),
                            row.getString("display_name"));
                })
                .list();
    }
}

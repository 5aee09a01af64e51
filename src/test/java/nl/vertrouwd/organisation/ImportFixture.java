package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.Languages;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports folders and reads back what is there, in words that fit in a line. */
@TestComponent
class ImportFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final Imports imports;
    private final ImportTexts texts;
    private final JdbcClient database;
    private final List<Invariant> invariants;

    ImportFixture(Imports imports, ImportTexts texts, JdbcClient database, List<Invariant> invariants) {
        this.imports = imports;
        this.texts = texts;
        this.database = database;
        this.invariants = invariants;
    }

    void empty() {
        for (String table : List.of(
                "suspension",
                "delegation",
                "withdrawn_placement",
                "withdrawn_unit_period",
                "placement",
                "unit_path",
                "unit_period",
                "person",
                "unit",
                "site",
                "import_run_file",
                "import_run_branch",
                "import_run_remark",
                "import_run")) {
            database.sql("DELETE FROM " + table).update();
        }
    }

    ImportResult run(Folder folder) {
        return run(folder, TODAY, false);
    }

    /** Says yes to whatever it touches: most tests have so few people that one is many. */
    ImportResult run(Folder folder, LocalDate deliveredOn, boolean dryRun) {
        return run(folder, deliveredOn, dryRun, Confirmation.ANY, null);
    }

    ImportResult run(ImportSource source, LocalDate deliveredOn, boolean dryRun) {
        return run(new ImportRequest(source, deliveredOn, dryRun, null).confirmed(Confirmation.ANY));
    }

    ImportResult run(ImportRequest request) {
        return imports.run(request, progress -> {});
    }

    ImportResult run(
            Folder folder, LocalDate deliveredOn, boolean dryRun, Confirmation confirmation, @Nullable Actor by) {
        try (ImportSource source = ImportSource.folder(folder.path)) {
            ImportRequest request = new ImportRequest(source, deliveredOn, dryRun, by).confirmed(confirmation);
            return run(request);
        }
    }

    /** The counts as {@code file +added ~changed -closed xwithdrawn =unchanged}. */
    List<String> taken(Folder folder, LocalDate deliveredOn) {
        return counts(run(folder, deliveredOn, false));
    }

    List<String> taken(Folder folder) {
        return taken(folder, TODAY);
    }

    List<String> counts(ImportResult result) {
        Assertions.assertThat(result).isInstanceOf(ImportResult.Done.class);
        return ((ImportResult.Done) result)
                .summary().counts().stream()
                        .map(count -> count.file().replace(".csv", "") + " +" + count.added() + " ~" + count.changed()
                                + " -" + count.closed() + " x" + count.withdrawn() + " =" + count.unchanged())
                        .toList();
    }

    /** The errors of a folder as lines in English. */
    List<String> errors(Folder folder) {
        ImportResult result = run(folder, TODAY, true);
        Assertions.assertThat(result).isInstanceOf(ImportResult.Rejected.class);
        Locale english = Languages.ENGLISH;
        return ((ImportResult.Rejected) result)
                .errors().shown().stream()
                        .map(error -> texts.line(english, error))
                        .toList();
    }

    List<String> placements() {
        return database.sql("""
                        SELECT CONCAT_WS(' ', p.personnel_number, u.code, s.code, IF(x.leads_unit, 'leads', 'in'),
                               x.valid_from, NULLIF(x.valid_until, '9999-12-31'))
                        FROM placement x JOIN person p ON p.id = x.person_id JOIN unit u ON u.id = x.unit_id
                        JOIN site s ON s.id = x.site_id ORDER BY p.personnel_number, x.valid_from
                        """).query(String.class).list();
    }

    List<String> units() {
        return database.sql("""
                        SELECT CONCAT_WS(' ', u.code, CONCAT('under ', a.code), p.name, IF(p.shielded, 'shielded', NULL),
                               p.valid_from, NULLIF(p.valid_until, '9999-12-31'))
                        FROM unit_period p JOIN unit u ON u.id = p.unit_id LEFT JOIN unit a ON a.id = p.parent_id
                        ORDER BY u.code, p.valid_from
                        """).query(String.class).list();
    }

    List<String> persons() {
        return database.sql("""
                        SELECT CONCAT_WS(' ', personnel_number, full_name, employed_from, NULLIF(employed_until, '9999-12-31'),
                               IF(withdrawn, 'withdrawn', NULL))
                        FROM person ORDER BY personnel_number
                        """).query(String.class).list();
    }

    List<String> suspensions() {
        return database.sql("""
                        SELECT CONCAT_WS(' ', p.personnel_number, LOWER(s.reason), s.valid_from, NULLIF(s.valid_until, '9999-12-31'),
                               IF(s.changed_in_product_at IS NULL, NULL, 'changed'), IF(s.withdrawn_at IS NULL, NULL, 'withdrawn'))
                        FROM suspension s JOIN person p ON p.id = s.person_id
                        ORDER BY p.personnel_number, s.valid_from, s.id
                        """).query(String.class).list();
    }

    /** The conflicts of an import as lines in English. */
    List<String> conflicts(ImportResult result) {
        Assertions.assertThat(result).isInstanceOf(ImportResult.Done.class);
        return ((ImportResult.Done) result)
                .summary().conflicts().shown().stream()
                        .map(conflict -> texts.line(Languages.ENGLISH, conflict))
                        .toList();
    }

    long count(String table) {
        return database.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }

    void nothingIsBroken() {
        Assertions.assertThat(invariants)
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(invariant -> Assertions.assertThat(invariant.violations())
                        .as(invariant.name())
                        .isEmpty());
    }
}

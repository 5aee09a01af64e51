package nl.vertrouwd.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.CsvOutput;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.ExportRequest;
import nl.vertrouwd.obligation.DutyScheme;
import nl.vertrouwd.obligation.Schemes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Exports on the pages: of the same rows as on the command line those that the actor may have. Who takes rows about people is written down
 * before they get them, in the files of these people too.
 */
@Service
public class PageExports {

    private static final int FIRST_ROWS = 8;
    private static final String COUNTED_IN_HEADS = "activities";
    private static final String LOOK = "reporting.look.export";

    private final Exports exports;
    private final ExportTurns turns;
    private final RowsOfPeople people;
    private final RowsOfFigures figures;
    private final Schemes schemes;
    private final AuditTrail audit;
    private final TransactionTemplate writing;
    private final Clock clock;

    PageExports(
            Exports exports,
            ExportTurns turns,
            RowsOfPeople people,
            RowsOfFigures figures,
            Schemes schemes,
            AuditTrail audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.exports = exports;
        this.turns = turns;
        this.people = people;
        this.figures = figures;
        this.schemes = schemes;
        this.audit = audit;
        this.writing = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What the actor may have, in the order of their names; one statement. */
    public List<ExportOffer> offered(Actor by, Locale language) {
        List<DutyScheme> all = schemes.all();
        return exports.all().stream()
                .filter(export -> ExportRights.offers(by, export))
                .map(export -> offer(by, export, all, language))
                .toList();
    }

    /** One of them. */
    public Optional<ExportOffer> offered(Actor by, String name, Locale language) {
        return offered(by, language).stream()
                .filter(offer -> offer.name().equals(name))
                .findFirst();
    }

    /** The first rows of what the actor would get, which is a look at whom they are about, and how many there are. Takes as long as making the file. */
    public ExportResult<ExportPreview> preview(Actor by, ExportChoice choice) {
        return make(by, choice, (export, cut) -> {
            List<List<String>> first = cut.rows().stream()
                    .limit(FIRST_ROWS)
                    .map(row -> row.stream().map(Object::toString).toList())
                    .toList();
            audit.looked(by, cut.people().stream().limit(FIRST_ROWS).toList(), LOOK);
            return new ExportPreview(first, cut.rows().size(), cut.withheld());
        });
    }

    /** The file. For a spreadsheet no cell is ever calculated; for a program every value stands as it is. */
    public ExportResult<ExportFile> file(Actor by, ExportChoice choice, boolean forSpreadsheet) {
        return make(by, choice, (export, cut) -> {
            StringBuilder content = new StringBuilder();
            CsvOutput out = forSpreadsheet ? CsvOutput.forPeople(content) : CsvOutput.forMachines(content);
            out.row(export.columns());
            cut.rows().forEach(out::row);
            if (export.about() == Export.About.PEOPLE) {
                writing.executeWithoutResult(status -> record(by, export, choice, cut));
            }
            return new ExportFile(fileName(export, choice), content.toString());
        });
    }

    private void record(Actor by, Export export, ExportChoice choice, CutRows cut) {
        audit.record(
                by,
                "reporting.exported",
                AuditSubject.thing("export", null),
                Map.of(),
                Map.of(
                        "export", AuditWords.word(export.textKey()),
                        "as-of", choice.asOf().toString(),
                        "rows", Integer.toString(cut.rows().size())));
        audit.looked(by, cut.people(), LOOK);
    }

    private interface Making<T> {

        T of(Export export, CutRows cut);
    }

    private <T> ExportResult<T> make(Actor by, ExportChoice choice, Making<T> making) {
        Optional<Export> export = exports.find(choice.name())
                .filter(found -> ExportRights.offers(by, found) && isThere(by, found, choice));
        if (export.isEmpty()) {
            return new ExportResult.NotThere<>();
        }
        LocalDate today = LocalDate.now(clock);
        ExportRequest request = new ExportRequest(choice.asOf(), choice.asOf().getYear(), choice.scheme(), today);
        return turns.take(() -> making.of(
                        export.get(), exports.read(export.get(), request, rows -> cut(by, export.get(), choice, rows))))
                .<ExportResult<T>>map(ExportResult.Made::new)
                .orElseGet(ExportResult.Busy::new);
    }

    private boolean isThere(Actor by, Export export, ExportChoice choice) {
        return !export.options().contains(Export.Option.SCHEME)
                || schemes.find(choice.scheme())
                        .filter(scheme -> ExportRights.offers(by, scheme))
                        .isPresent();
    }

    private CutRows cut(Actor by, Export export, ExportChoice choice, List<List<?>> rows) {
        return switch (export.about()) {
            case PEOPLE -> people.cut(by, choice, rows);
            case UNITS -> {
                boolean lineMayKnow = schemes.find(choice.scheme())
                        .filter(scheme -> !scheme.isOfConfidants())
                        .isPresent();
                yield figures.ofUnits(by, choice.asOf(), lineMayKnow, rows);
            }
            case NETWORKS -> figures.ofNetworks(by, choice, rows);
            case COURSES -> figures.ofCourses(by, choice.asOf(), export.name().equals(COUNTED_IN_HEADS), rows);
        };
    }

    private static ExportOffer offer(Actor by, Export export, List<DutyScheme> all, Locale language) {
        boolean oneScheme = export.options().contains(Export.Option.SCHEME);
        return new ExportOffer(
                export.name(),
                export.textKey(),
                export.about(),
                export.columns(),
                all.stream()
                        .filter(scheme -> oneScheme && ExportRights.offers(by, scheme))
                        .map(scheme -> new ExportOffer.Choice(
                                scheme.code(), scheme.title().in(language)))
                        .toList());
    }

    private static String fileName(Export export, ExportChoice choice) {
        String scheme = export.options().contains(Export.Option.SCHEME) ? "-" + choice.scheme() : "";
        Object when =
                export.options().contains(Export.Option.YEAR) ? choice.asOf().getYear() : choice.asOf();
        return export.name() + scheme + "-" + when + ".csv";
    }
}

package nl.vertrouwd.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.vertrouwd.base.CsvOutput;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.ExportRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Every export there is, with full scope: as it is for the command line, and as {@link PageExports} begin with. */
@Service
class Exports {

    private final List<Export> all;
    private final TransactionTemplate reading;

    Exports(List<Export> all, PlatformTransactionManager transactions) {
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.all = all.stream().sorted(Comparator.comparing(Export::name)).toList();
    }

    /** All its rows, as of one moment, and what the work makes of them as of the same moment. */
    <T> T read(Export export, ExportRequest request, Function<List<List<?>>, T> work) {
        export.prepare();
        return Objects.requireNonNull(reading.execute(status -> {
            List<List<?>> rows = new ArrayList<>();
            export.write(request, rows::add);
            return work.apply(rows);
        }));
    }

    /** Writes it as of one moment. Locks nothing while it writes, however slowly somebody reads. */
    void write(Export export, ExportRequest request, CsvOutput out) {
        export.prepare();
        reading.executeWithoutResult(status -> {
            out.row(export.columns());
            export.write(request, out::row);
        });
    }

    Optional<Export> find(String name) {
        return all.stream().filter(export -> export.name().equals(name)).findFirst();
    }

    List<Export> all() {
        return all;
    }

    List<String> names() {
        return all.stream().map(Export::name).toList();
    }
}

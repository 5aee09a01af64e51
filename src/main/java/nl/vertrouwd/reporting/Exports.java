package nl.vertrouwd.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.CsvOutput;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.ExportRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Every export there is. What is about people is for administrators, what are figures for analysts too; both only with the whole in their part. */
@Service
public class Exports {

    private final List<Export> all;

    Exports(List<Export> all) {
        this.all = all.stream().sorted(Comparator.comparing(Export::name)).toList();
    }

    /** Those that this reader may have, by name. */
    public List<Export> of(Actor reader) {
        return all.stream().filter(export -> mayHave(reader, export)).toList();
    }

    /** The export with this name that this reader may have, if there is one. */
    public Optional<Export> find(String name, Actor reader) {
        return find(name).filter(export -> mayHave(reader, export));
    }

    /** Writes it as of one moment; for people who open it in a spreadsheet no cell is ever calculated. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void write(Export export, ExportRequest request, CsvOutput out) {
        out.row(export.columns());
        export.write(request, out::row);
    }

    Optional<Export> find(String name) {
        return all.stream().filter(export -> export.name().equals(name)).findFirst();
    }

    List<String> names() {
        return all.stream().map(Export::name).toList();
    }

    private static boolean mayHave(Actor reader, Export export) {
        return reader.hasEverywhere(Role.ADMINISTRATOR)
                || (!export.isAboutPeople() && reader.hasEverywhere(Role.ANALYST));
    }
}

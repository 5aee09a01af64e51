package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.base.CsvOutput;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Component;

/** The sentences of an import, the same on screen, in a download and on the command line. */
@Component
public class ImportTexts {

    private final Texts texts;

    ImportTexts(Texts texts) {
        this.texts = texts;
    }

    /** What was expected or what was kept, as a sentence. */
    public String sentence(Locale locale, ImportRemark remark) {
        return texts.get(locale, remark.textKey(), remark.arguments().toArray());
    }

    /** A remark as a line of its own: {@code file:line: column: sentence}. */
    public String line(Locale locale, ImportRemark remark) {
        String place = remark.line() == 0 ? remark.file() : remark.file() + ":" + remark.line();
        String column = remark.column().isEmpty() ? "" : remark.column() + ": ";
        return place + ": " + column + sentence(locale, remark);
    }

    /** Remarks as a table for a spreadsheet, in which nothing that stood in a file is ever calculated. */
    public String table(Locale locale, List<ImportRemark> remarks) {
        StringBuilder text = new StringBuilder();
        CsvOutput table = CsvOutput.forPeople(text)
                .row(
                        texts.get(locale, "organisation.import.table.file"),
                        texts.get(locale, "organisation.import.table.line"),
                        texts.get(locale, "organisation.import.table.column"),
                        texts.get(locale, "organisation.import.table.remark"));
        for (ImportRemark remark : remarks) {
            table.row(remark.file(), remark.line(), remark.column(), sentence(locale, remark));
        }
        return text.toString();
    }

    /** Whom it touches: how many of how many, and the limit where one is exceeded. */
    public List<String> impact(Locale locale, Impact impact) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get(locale, "organisation.import.impact.closed", impact.closed(), impact.employed()));
        if (impact.closesTooMany()) {
            sentences.add(texts.get(locale, "organisation.import.impact.limit", impact.closingLimit()));
        }
        sentences.add(texts.get(locale, "organisation.import.impact.moved", impact.moved(), impact.employed()));
        if (impact.movesTooMany()) {
            sentences.add(texts.get(locale, "organisation.import.impact.limit", impact.branchLimit()));
        }
        return sentences;
    }

    /** The same of one branch. */
    public String impact(Locale locale, Impact.OfBranch branch) {
        return texts.get(
                locale,
                "organisation.import.impact.branch",
                branch(locale, branch.branch()),
                branch.employed(),
                branch.closed(),
                branch.moved());
    }

    /** That a newer delivery was in already. */
    public String older(Locale locale, LocalDate newerDelivery) {
        return texts.get(locale, "organisation.import.older", Formats.of(locale).date(newerDelivery));
    }

    private String branch(Locale locale, String code) {
        return code.isEmpty() ? texts.get(locale, "organisation.import.impact.no-branch") : code;
    }
}

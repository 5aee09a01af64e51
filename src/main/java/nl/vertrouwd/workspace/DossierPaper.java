package nl.vertrouwd.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vertrouwd.access.DossierEntry;
import nl.vertrouwd.access.DossierFact;
import nl.vertrouwd.access.DossierSection;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Papers;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Lays somebody's own file out on paper, every section after the other. */
@Component
class DossierPaper {

    private final ITemplateEngine templates;
    private final Papers papers;
    private final DossierWords words;

    DossierPaper(ITemplateEngine templates, Papers papers, DossierWords words) {
        this.templates = templates;
        this.papers = papers;
        this.words = words;
    }

    /** A section as the paper shows it. */
    record Part(String title, String none, boolean plain, List<Line> lines) {}

    /** One thing in it; {@code when} is empty when it has no period. */
    record Line(String title, String when, boolean withdrawn, List<Said> facts) {}

    /** A fact with its name. */
    record Said(String label, String text) {}

    byte[] print(Dossier dossier, Locale language) {
        LocalDate today = words.today();
        Context context = new Context(language);
        context.setVariable("language", language.getLanguage());
        context.setVariable("name", Papers.printable(dossier.person().name()));
        context.setVariable("number", Papers.printable(dossier.person().number()));
        context.setVariable("madeOn", Formats.of(language).date(today));
        context.setVariable(
                "parts",
                dossier.sections().stream()
                        .map(section -> part(section, language))
                        .toList());
        return papers.print(
                templates.process("dossier-paper", context),
                language,
                today,
                dossier.person().number(),
                Map.of(),
                document -> {});
    }

    private Part part(DossierSection section, Locale language) {
        return new Part(
                section.title(),
                section.none(),
                section.layout() == DossierSection.Layout.FACTS,
                section.entries().stream().map(entry -> line(entry, language)).toList());
    }

    private Line line(DossierEntry entry, Locale language) {
        return new Line(
                Papers.printable(entry.title()),
                entry.period() == null ? "" : words.period(entry.period(), language),
                entry.withdrawn(),
                entry.facts().stream()
                        .filter(DossierFact::isShown)
                        .map(fact -> new Said(fact.label(), Papers.printable(fact.text())))
                        .toList());
    }
}

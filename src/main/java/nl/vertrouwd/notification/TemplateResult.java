package nl.vertrouwd.notification;

import java.util.List;

/** What came of changing a text. */
public sealed interface TemplateResult {

    /** It is kept. */
    record Saved(MessageTemplate now) implements TemplateResult {}

    /** Something is wrong with it; nothing is kept. */
    record Refused(List<TemplateProblem> problems) implements TemplateResult {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Somebody else was first; nothing is kept. */
    record ChangedMeanwhile(MessageTemplate now) implements TemplateResult {}
}

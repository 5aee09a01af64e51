package nl.vertrouwd.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import nl.vertrouwd.notification.TemplateProblem.Field;

/** What is wrong with the text of a kind of message: nothing in it, too much, a name that is not known, or one that people need. */
final class TemplateCheck {

    static final int LONGEST_SUBJECT = 200;
    static final int LONGEST_BODY = 4000;

    private TemplateCheck() {}

    static List<TemplateProblem> check(MessageKind kind, String subject, String body) {
        List<TemplateProblem> problems = new ArrayList<>();
        length(problems, Field.SUBJECT, subject, LONGEST_SUBJECT);
        length(problems, Field.BODY, body, LONGEST_BODY);
        unknown(problems, Field.SUBJECT, kind, subject);
        unknown(problems, Field.BODY, kind, body);
        Set<String> missing = new TreeSet<>(kind.needed());
        missing.removeAll(names(body));
        if (!missing.isEmpty()) {
            problems.add(new TemplateProblem(Field.BODY, "notification.texts.problem.missing", written(missing)));
        }
        return problems;
    }

    private static void length(List<TemplateProblem> problems, Field field, String text, int most) {
        if (text.isBlank()) {
            problems.add(new TemplateProblem(field, "notification.texts.problem.empty", ""));
        } else if (text.length() > most) {
            problems.add(new TemplateProblem(field, "notification.texts.problem.long", Integer.toString(most)));
        }
    }

    private static void unknown(List<TemplateProblem> problems, Field field, MessageKind kind, String text) {
        Set<String> unknown = new TreeSet<>(names(text));
        unknown.removeAll(kind.placeholders());
        if (field == Field.SUBJECT && names(text).contains(MessageKind.LINK)) {
            unknown.add(MessageKind.LINK);
        }
        boolean open = !MessageTemplate.PLACEHOLDER.matcher(text).replaceAll("").matches("[^{}]*");
        if (!unknown.isEmpty()) {
            problems.add(new TemplateProblem(field, "notification.texts.problem.unknown", written(unknown)));
        } else if (open) {
            problems.add(new TemplateProblem(field, "notification.texts.problem.brace", ""));
        }
    }

    private static Set<String> names(String text) {
        return MessageTemplate.PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String written(Collection<String> names) {
        return names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }
}

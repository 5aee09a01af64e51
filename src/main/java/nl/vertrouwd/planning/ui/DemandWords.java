package nl.vertrouwd.planning.ui;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.organisation.NamedUnit;
import nl.vertrouwd.planning.Quarter;
import nl.vertrouwd.planning.RequestResult;
import nl.vertrouwd.planning.SessionDraft;

/** Names of what demand and the year plan are about, in the reader's language; looked up once for a page. */
final class DemandWords {

    private final Texts texts;
    private final Locale language;
    private final Map<CourseId, Course> courses;
    private final Map<String, String> branches = new HashMap<>();

    DemandWords(Texts texts, Courses courses, Iterable<Branch> branches, Locale language) {
        this.texts = texts;
        this.language = language;
        this.courses = courses.all().stream().collect(Collectors.toMap(Course::id, course -> course));
        branches.forEach(branch -> this.branches.put(branch.code(), branch.name()));
        this.branches.put(SessionDraft.WHOLE_ORGANISATION, texts.get(language, "planning.organiser.everybody"));
    }

    Course course(CourseId id) {
        return Objects.requireNonNull(courses.get(id));
    }

    String title(CourseId id) {
        return course(id).title(language);
    }

    /** The name of a branch or of all of Defence; the code of one that is gone. */
    String organiser(String code) {
        return branches.getOrDefault(code, code);
    }

    /** "1e kwartaal 2027" */
    String quarter(Quarter quarter) {
        return quarter(texts, language, quarter);
    }

    static String quarter(Texts texts, Locale language, Quarter quarter) {
        return texts.get(language, "planning.quarter", quarter.number(), Integer.toString(quarter.year()));
    }

    /** A unit that is hidden from the reader has at most a code. */
    String unit(NamedUnit unit) {
        if (!unit.hidden()) {
            return unit.name();
        }
        return unit.code().isEmpty()
                ? texts.get(language, "planning.unit.hidden")
                : texts.get(language, "planning.unit.hidden.code", unit.code());
    }

    /** Why nothing was done; empty when it was. */
    static String refusal(Texts texts, Locale language, RequestResult result) {
        return switch (result) {
            case RequestResult.Done done -> "";
            case RequestResult.Refused refused -> texts.get(language, refused.textKey());
            case RequestResult.ChangedMeanwhile changed -> texts.get(language, "planning.request.changed");
        };
    }
}

package nl.vertrouwd.catalogue;

import java.util.List;

/** What became of an attempt to change the settings of a course. */
public sealed interface CourseChange {

    /** The settings were stored; the course as it is now. */
    record Saved(Course course) implements CourseChange {}

    /** Nothing was stored; every problem at its field. */
    record Refused(List<Problem> problems) implements CourseChange {}

    /** Nothing was stored, because somebody else changed the course since editing began; the course as they left it. */
    record ChangedBySomebodyElse(Course now) implements CourseChange {}

    /** Why a setting cannot be as asked: the key of a text and its arguments. */
    record Problem(Setting setting, String textKey, List<Object> arguments) {}
}

package nl.vertrouwd.planning;

import static nl.vertrouwd.planning.FieldProblem.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.catalogue.Audience;
import nl.vertrouwd.catalogue.Course;
import org.jspecify.annotations.Nullable;

/** Checks what is agreed about a session besides when, where and by whom; pure. */
final class TermsCheck {

    static final int MOST_DAYS = 365;
    static final int MOST_MATERIALS = 20;
    static final int LONGEST_TEXT = 200;
    static final int LONGEST_NOTE = 300;

    private final List<FieldProblem> problems = new ArrayList<>();

    private TermsCheck() {}

    /**
     * @param units codes that are known
     * @param leaderBelongs whether the leader of the team works in it
     * @param published whether it must have all that people need who enrol
     */
    static List<FieldProblem> problems(
            SessionDraft draft, @Nullable Course course, Set<String> units, boolean leaderBelongs, boolean published) {
        TermsCheck check = new TermsCheck();
        SessionTerms terms = draft.terms();
        check.days(terms.cancellationDays());
        check.audience(terms.audience(), units);
        check.team(terms.team(), units, leaderBelongs, published && isForTeams(course));
        check.materials(terms.materials());
        if (draft.overruling().length() > LONGEST_NOTE) {
            check.refuse(Field.OVERRULING, "planning.session.overruling.long", LONGEST_NOTE);
        }
        return check.problems;
    }

    /** Of materials alone. */
    static List<FieldProblem> problems(List<Material> materials) {
        TermsCheck check = new TermsCheck();
        check.materials(materials);
        return check.problems;
    }

    private static boolean isForTeams(@Nullable Course course) {
        return course != null && course.audience() == Audience.TEAM_WITH_LEADER;
    }

    private void days(@Nullable Integer days) {
        if (days != null && (days < 0 || days > MOST_DAYS)) {
            refuse(Field.CANCELLATION, "planning.session.cancellation.bounds", MOST_DAYS);
        }
    }

    private void audience(SessionAudience audience, Set<String> units) {
        if (audience.kind().hasCode() && !units.contains(audience.code())) {
            refuse(Field.AUDIENCE, "planning.session.audience.unit");
        }
    }

    private void team(TeamBooking team, Set<String> units, boolean leaderBelongs, boolean needed) {
        if (!team.isBooked()) {
            if (needed) {
                refuse(Field.TEAM, "planning.session.team.needed");
            }
        } else if (!units.contains(team.unit())) {
            refuse(Field.TEAM, "planning.session.team.unit");
        } else if (team.leader() == null) {
            refuse(Field.TEAM_LEADER, "planning.session.team.leader");
        } else if (!leaderBelongs) {
            refuse(Field.TEAM_LEADER, "planning.session.team.leader.elsewhere");
        }
    }

    private void materials(List<Material> materials) {
        if (materials.size() > MOST_MATERIALS) {
            refuse(Field.MATERIALS, "planning.session.materials.many", MOST_MATERIALS);
        }
        for (Material material : materials) {
            if (material.text().isBlank() || material.text().length() > LONGEST_TEXT) {
                refuse(Field.MATERIALS, "planning.session.materials.text", LONGEST_TEXT);
            } else if (!material.link().isEmpty() && !WebAddress.isGood(material.link())) {
                refuse(Field.MATERIALS, "planning.session.link.wrong");
            }
        }
    }

    private void refuse(Field field, String textKey, Object... arguments) {
        problems.add(FieldProblem.of(field, textKey, arguments));
    }
}

package nl.vertrouwd.enrolment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.enrolment.Participant;
import nl.vertrouwd.enrolment.WalkIns;
import nl.vertrouwd.organisation.FoundPerson;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionWords;
import org.springframework.stereotype.Service;

/** The part of the attendance page about who comes without an enrolment: letting them in, and taking them off the list again. */
@Service
class Door {

    private final Enrolments enrolments;
    private final WalkIns walkIns;
    private final Courses courses;
    private final SessionWords words;
    private final PersonWords people;
    private final CurrentUser user;

    Door(
            Enrolments enrolments,
            WalkIns walkIns,
            Courses courses,
            SessionWords words,
            PersonWords people,
            CurrentUser user) {
        this.enrolments = enrolments;
        this.walkIns = walkIns;
        this.courses = courses;
        this.words = words;
        this.people = people;
        this.user = user;
    }

    /** @param changed run when the list is another than on the page */
    AdmitForm form(Session session, List<Participant> roster, Command changed) {
        List<Participant> added =
                roster.stream().filter(Participant::addedByReader).toList();
        AdmitForm form = new AdmitForm(
                text -> walkIns.find(session.id(), text, user.require()),
                (person, in) -> admit(session, person, in, changed),
                roster.stream().map(each -> each.person().id()).collect(Collectors.toSet()),
                people,
                walkIns.byName(user.require()));
        if (!added.isEmpty()) {
            form.add(new AddedList(added, (participant, in) -> remove(session, participant, in, changed)));
        }
        return form;
    }

    /** Empty when it was done, else the sentence that refuses. */
    private String admit(Session session, FoundPerson person, Component in, Command changed) {
        EnrolResult result = enrolments.admit(session.id(), person.person().id(), user.require());
        Locale language = in.getUI().orElseThrow().getLocale();
        String refusal = new AdmitWords(in, courses, words, language).refusal(result);
        if (refusal.isEmpty()) {
            Notices.done(in.getTranslation("enrolment.admit.done", people.name(person.person(), language)));
            changed.execute();
        }
        return refusal;
    }

    private void remove(Session session, Participant participant, Component in, Command changed) {
        String name = ParticipantNames.of(participant, in);
        switch (walkIns.remove(session.id(), participant.enrolment(), user.require())) {
            case REMOVED -> Notices.done(in.getTranslation("enrolment.admit.removed", name));
            case NOT_YOURS -> Notices.refused(in.getTranslation("enrolment.admit.remove.not-yours", name));
            case UNKNOWN -> Notices.refused(in.getTranslation("enrolment.attendance.unknown"));
            case NOT_OPEN -> Notices.refused(in.getTranslation("enrolment.attendance.not-open"));
            case NOT_ALLOWED -> Notices.refused(in.getTranslation("enrolment.attendance.not-allowed"));
        }
        changed.execute();
    }
}

package nl.vertrouwd.enrolment.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.vertrouwd.enrolment.EnrolmentId;
import nl.vertrouwd.enrolment.Participant;

/** What participants are called on the attendance page; of who is shielded only which one it is. */
final class ParticipantNames {

    private ParticipantNames() {}

    static String of(Participant participant, Component in) {
        return participant.person().shielded()
                ? in.getTranslation("enrolment.attendance.shielded", participant.shieldedAs())
                : participant.person().name();
    }

    /** "Sanne Duinkerk, Ruben van der Rietveen", in the order of the list. */
    static String of(Collection<EnrolmentId> who, List<Participant> roster, Component in) {
        return roster.stream()
                .filter(each -> who.contains(each.enrolment()))
                .map(each -> of(each, in))
                .collect(Collectors.joining(", "));
    }
}

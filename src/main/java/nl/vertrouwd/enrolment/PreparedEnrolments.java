package nl.vertrouwd.enrolment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.organisation.FileCounts;
import nl.vertrouwd.organisation.ImportPart;
import nl.vertrouwd.organisation.ImportWriter;
import nl.vertrouwd.organisation.PreparedFacts;
import nl.vertrouwd.planning.ImportedSessions;
import nl.vertrouwd.planning.SessionId;

/** The enrolments of a delivery, ready to be written, with what follows for every session that it touches. */
record PreparedEnrolments(
        PreparedFacts<DeliveredEnrolment, StoredEnrolment> facts,
        EnrolmentTable table,
        ImportedSessions sessions,
        ImportedAttendance attendance)
        implements ImportPart.Prepared {

    @Override
    public List<FileCounts> counts() {
        return facts.counts();
    }

    @Override
    public void lockFirst(ImportWriter writer) {
        facts.lockFirst(writer);
    }

    @Override
    public void write(ImportWriter writer) {
        facts.write(writer);
        Set<SessionId> touched = new HashSet<>(sessions.touched());
        touched.addAll(table.touched());
        attendance.follow(touched, table.moves());
    }
}

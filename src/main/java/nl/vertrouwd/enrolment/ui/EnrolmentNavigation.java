package nl.vertrouwd.enrolment.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.ui.AddressedThing;
import nl.vertrouwd.base.ui.NavigationEntry;
import nl.vertrouwd.enrolment.Attendance;
import nl.vertrouwd.planning.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EnrolmentNavigation {

    @Bean
    AddressedThing attendanceOfSession(Sessions sessions, Attendance attendance, CurrentUser user) {
        return AddressedThing.of(AttendanceView.class, AttendanceView.REFERENCE, reference -> {
            Actor actor = user.require();
            return sessions.byReference(PathName.read(reference), actor)
                    .filter(session -> attendance.mayRun(session, actor))
                    .isPresent();
        });
    }

    @Bean
    NavigationEntry givingEntry() {
        return new NavigationEntry("enrolment.nav.giving", VaadinIcon.CLIPBOARD_CHECK, GivingView.class, 30);
    }
}

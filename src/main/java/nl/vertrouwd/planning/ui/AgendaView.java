package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.Map;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.planning.SessionWords;
import nl.vertrouwd.planning.Trainer;

/** What somebody who delivers sessions does and when they cannot: their own sessions, blocked periods, days and load. */
@Route("agenda")
@RolesAllowed({Role.Names.TRAINER, Role.Names.EXTERNAL_TRAINER})
@StyleSheet("context://css/planning.css")
class AgendaView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient StaffServices services;
    private final transient SessionWords words;
    private final Div body = new Div();

    AgendaView(StaffServices services, SessionWords words) {
        this.services = services;
        this.words = words;
        body.addClassName("vt-stack");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reload();
    }

    private void reload() {
        body.removeAll();
        back(getTranslation("planning.agenda.back"), "/giving");
        services.own().ifPresentOrElse(this::show, () -> {
            head(getTranslation("planning.agenda.title"), getTranslation("planning.agenda.lead"));
            body.add(new EmptyState(
                    getTranslation("planning.agenda.no-trainer"), getTranslation("planning.agenda.no-trainer.lead")));
        });
    }

    private void show(Trainer trainer) {
        Blocking blocking = new Blocking(services, this, getLocale(), trainer, this::reload);
        head(
                getTranslation("planning.agenda.title"),
                getTranslation("planning.agenda.lead"),
                new Button(
                        getTranslation("planning.absent.report.own"),
                        click -> blocking.openAbsence(
                                getTranslation("planning.absent.report.own"),
                                getTranslation("planning.absent.lead.own"))));
        Map<CourseId, Course> courses = services.courses();
        Div columns = new Div(
                new BlockedPanel(services.blocked(trainer.id()), blocking::open, blocking::lift),
                StaffPanels.load(this, services.load(trainer.id()), YearMonth.from(services.today())),
                QualificationsPanel.toRead(this, getLocale(), services.qualifications(trainer.id()), courses),
                StaffPanels.days(this, services.workingDays(trainer.id()), chosen -> {
                    if (chosen.isEmpty()) {
                        Notices.refused(getTranslation("planning.trainer.days.needed"));
                        reload();
                    } else {
                        services.worksOn(trainer.id(), chosen);
                        Notices.done(getTranslation("planning.staff.saved"));
                    }
                }));
        columns.addClassName("vt-staff-columns");
        body.add(
                StaffPanels.sessions(
                        this,
                        "planning.agenda.sessions",
                        services.coming(trainer.id()),
                        courses,
                        services.sites(),
                        words,
                        getLocale()),
                columns);
    }
}

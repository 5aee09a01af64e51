package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.RouterLink;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.planning.LoadMonth;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionWords;

/** What the page of a trainer and their own have in common. */
final class StaffPanels {

    private StaffPanels() {}

    static Section load(Component in, List<LoadMonth> months, YearMonth present) {
        return panel(in, "planning.load.title", quiet(in, "planning.load.lead"), new LoadBars(months, present));
    }

    static Section days(Component in, Set<DayOfWeek> days, SerializableConsumer<Set<DayOfWeek>> whenChanged) {
        CheckboxGroup<DayOfWeek> field = new CheckboxGroup<>(in.getTranslation("planning.days.label"));
        field.setItems(DayOfWeek.values());
        field.setItemLabelGenerator(day -> in.getTranslation(Texts.key("planning.day.", day)));
        field.setValue(days);
        field.setHelperText(in.getTranslation("planning.days.help"));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                whenChanged.accept(change.getValue());
            }
        });
        return panel(in, "planning.days.title", field);
    }

    /** Sessions as cards that open them. */
    static Section sessions(
            Component in,
            String titleKey,
            List<Session> sessions,
            Map<CourseId, Course> courses,
            Map<SiteId, Site> sites,
            SessionWords words,
            Locale locale) {
        Section section = new Section(new H2(in.getTranslation(titleKey)));
        section.addClassName("vt-section");
        if (sessions.isEmpty()) {
            section.add(quiet(in, "planning.staff.sessions.none"));
            return section;
        }
        CardGrid cards = new CardGrid();
        for (Session session : sessions) {
            Course course = courses.get(session.course());
            RouterLink link = PlanningNavigation.sessionLink(
                    course == null ? session.reference() : course.title(locale), session.reference());
            cards.card(new Card(link)
                    .line(words.when(session, locale))
                    .quiet(words.where(session, sites, locale))
                    .quiet(in.getTranslation(
                            "planning.staff.sessions.participants", session.taken(), session.capacity())));
        }
        section.add(cards);
        return section;
    }

    static Section panel(Component in, String titleKey, Component... content) {
        Section section = new Section(new H2(in.getTranslation(titleKey)));
        section.addClassName("vt-panel");
        section.add(content);
        return section;
    }

    static Paragraph quiet(Component in, String key, Object... arguments) {
        Paragraph paragraph = new Paragraph(in.getTranslation(key, arguments));
        paragraph.addClassName("vt-quiet");
        return paragraph;
    }

    static Div actions(Component... actions) {
        Div bar = new Div(actions);
        bar.addClassName("vt-actions");
        return bar;
    }
}

package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.Slot;
import nl.vertrouwd.planning.Slots;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.Trainers;

/** Finds the first moments on which a room, a trainer and an actor are free; each opens the form of a session, filled in. */
@Route("planning/slots")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/planning.css")
class SlotsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final String TRAINER = SlotQuestion.TRAINER;

    private final transient Slots slots;
    private final transient PlanningWords words;
    private final transient CurrentUser user;
    private final transient SlotQuestion.Reader reader;
    private final SlotForm form;
    private final Div results = new Div();

    SlotsView(
            Slots slots,
            Courses courses,
            Sites sites,
            Trainers trainers,
            PlanningWords words,
            CurrentUser user,
            Clock clock) {
        this.slots = slots;
        this.words = words;
        this.user = user;
        this.reader = new SlotQuestion.Reader(
                courses.all().stream().filter(Course::schedulable).toList(),
                sites.all(),
                trainers.all(user.require()).stream().filter(Trainer::active).toList(),
                LocalDate.now(clock).plusDays(1));
        this.form = new SlotForm(reader, words, address -> UI.getCurrent().navigate(SlotsView.class, address));
        head(getTranslation("planning.slots.title"), getTranslation("planning.slots.lead"));
        back(getTranslation("planning.slots.back"), "/planning");
        results.addClassName("vt-stack");
        results.getElement().setAttribute("aria-live", "polite");
        add(form, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SlotQuestion question = reader.read(event.getLocation().getQueryParameters());
        form.show(question);
        results.removeAll();
        question.wish().ifPresent(wish -> show(question, slots.first(wish, user.require())));
    }

    private void show(SlotQuestion question, List<Slot> found) {
        if (found.isEmpty()) {
            results.add(
                    new EmptyState(getTranslation("planning.slots.none"), getTranslation("planning.slots.none.lead")));
            return;
        }
        CardGrid cards = new CardGrid();
        found.forEach(slot -> cards.card(card(question, slot)));
        results.add(new H2(getTranslation("planning.slots.found", found.size())), cards);
    }

    private Card card(SlotQuestion question, Slot slot) {
        Course course = Objects.requireNonNull(question.course());
        String when = Formats.of(getLocale()).days(slot.first(), slot.last());
        RouterLink plan = PlanningNavigation.newLink(
                getTranslation("planning.slots.plan"),
                Prefill.address(course, Objects.requireNonNull(question.places()), slot));
        plan.addClassName("vt-button");
        plan.getElement().setAttribute("aria-label", getTranslation("planning.slots.plan.which", when));
        Card card = new Card(when)
                .line(getTranslation("planning.slots.place", slot.site().name(), words.room(slot.room(), getLocale())))
                .line(getTranslation("planning.slots.by", words.trainer(slot.trainer(), getLocale())));
        if (slot.actor() != null) {
            card.line(getTranslation("planning.slots.with", words.trainer(slot.actor(), getLocale())));
        }
        return card.quiet(getTranslation(
                        slot.travel() > LONGEST_DRIVE ? "planning.slots.travel.far" : "planning.slots.travel",
                        slot.travel(),
                        Objects.requireNonNull(question.near()).name()))
                .actions(plan);
    }

    private static final int LONGEST_DRIVE = 24 * 60;
}

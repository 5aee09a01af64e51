package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.ui.AddressedThing;
import nl.vertrouwd.base.ui.ManagementFigure;
import nl.vertrouwd.base.ui.NavigationEntry;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.planning.BulkChanges;
import nl.vertrouwd.planning.ProposalId;
import nl.vertrouwd.planning.Proposals;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Rooms;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.Trainers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where planning stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class PlanningEntries {

    private static final int LAST = 91;

    @Bean
    NavigationEntry planningEntry() {
        return new NavigationEntry("planning.navigation.calendar", VaadinIcon.CALENDAR, PlanningView.class, 40);
    }

    /** A new session has no reference. */
    @Bean
    AddressedThing sessionToEdit(Sessions sessions, CurrentUser user) {
        return new AddressedThing(
                SessionEditorView.class,
                (route, query) -> route.get(PlanningNavigation.REFERENCE)
                        .map(PathName::read)
                        .map(reference ->
                                sessions.byReference(reference, user.require()).isPresent())
                        .orElse(true));
    }

    /** A session without times cannot be repeated. */
    @Bean
    AddressedThing sessionToRepeat(EditorServices services) {
        return AddressedThing.of(
                SeriesView.class,
                PlanningNavigation.REFERENCE,
                reference -> services.session(reference)
                        .filter(services::mayChange)
                        .filter(found -> !found.session().allDay())
                        .isPresent());
    }

    @Bean
    AddressedThing batchToShow(BulkChanges changes, CurrentUser user) {
        return AddressedThing.of(
                BatchView.class,
                BatchView.BATCH,
                id -> BatchView.id(id)
                        .flatMap(batch -> changes.find(batch, user.require()))
                        .isPresent());
    }

    @Bean
    AddressedThing proposalToShow(Proposals proposals, CurrentUser user) {
        return AddressedThing.of(
                ProposalView.class,
                ProposalView.PROPOSAL,
                id -> proposals
                        .find(new ProposalId(UUID.fromString(id)), user.require())
                        .isPresent());
    }

    @Bean
    AddressedThing trainerToShow(Trainers trainers, CurrentUser user) {
        return AddressedThing.of(
                TrainerView.class,
                TrainerView.TRAINER,
                id -> TrainerView.id(id)
                        .flatMap(trainer -> trainers.seen(trainer, user.require()))
                        .isPresent());
    }

    @Bean
    NavigationEntry holidaysEntry() {
        return new NavigationEntry(
                "planning.day-off.title",
                VaadinIcon.CALENDAR_O,
                HolidaysView.class,
                LAST,
                "planning.day-off.sentence",
                null);
    }

    @Bean
    NavigationEntry travelEntry() {
        return new NavigationEntry(
                "planning.travel.title", VaadinIcon.CAR, TravelView.class, LAST + 1, "planning.travel.sentence", null);
    }

    @Bean
    NavigationEntry trainersEntry(Trainers trainers, CurrentUser user) {
        return new NavigationEntry(
                "planning.navigation.trainers",
                VaadinIcon.ACADEMY_CAP,
                TrainersView.class,
                90,
                "planning.navigation.trainers.sentence",
                page -> neutral(page.getTranslation(
                        "planning.navigation.trainers.figure",
                        trainers.all(user.require()).stream()
                                .filter(Trainer::active)
                                .count())));
    }

    @Bean
    NavigationEntry roomsEntry(Rooms rooms) {
        return new NavigationEntry(
                "planning.navigation.rooms",
                VaadinIcon.BUILDING,
                RoomsView.class,
                80,
                "planning.navigation.rooms.sentence",
                page -> {
                    List<Room> active =
                            rooms.all().stream().filter(Room::active).toList();
                    long sites = active.stream().map(Room::site).distinct().count();
                    return neutral(page.getTranslation("planning.navigation.rooms.figure", active.size(), sites));
                });
    }

    private static ManagementFigure neutral(String sentence) {
        return new ManagementFigure(sentence, Tone.NEUTRAL);
    }
}

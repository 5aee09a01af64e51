package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.OutsiderResult;
import nl.vertrouwd.access.Outsiders;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.FilterChips;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.organisation.Persons;
import nl.vertrouwd.planning.Contract;
import nl.vertrouwd.planning.Contracts;
import nl.vertrouwd.planning.OutsideTrainers;
import nl.vertrouwd.planning.PlanningChange;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.Trainers;
import nl.vertrouwd.planning.Workload;

/** The people who give sessions: who they are, for whom they work, and whether they can be planned. */
@Route("trainers")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/planning.css")
class TrainersView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String FROM = "from";
    private static final String INSIDE = "inside";
    private static final String OUTSIDE = "outside";

    private final transient Trainers trainers;
    private final transient Persons persons;
    private final transient PersonWords people;
    private final transient PlanningWords words;
    private final transient OutsideTrainers outside;
    private final transient Outsiders outsiders;
    private final transient Workload workload;
    private final transient Contracts contracts;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final Div content = new Div();
    private QueryParameters address = QueryParameters.empty();

    TrainersView(
            Trainers trainers,
            Persons persons,
            PersonWords people,
            PlanningWords words,
            OutsideTrainers outside,
            Outsiders outsiders,
            Workload workload,
            Contracts contracts,
            CurrentUser user,
            Clock clock) {
        this.trainers = trainers;
        this.persons = persons;
        this.people = people;
        this.words = words;
        this.outside = outside;
        this.outsiders = outsiders;
        this.workload = workload;
        this.contracts = contracts;
        this.user = user;
        this.clock = clock;
        Button add = new Button(getTranslation("planning.trainers.add"), click -> openDialog());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        head(
                getTranslation("planning.trainers.title"),
                getTranslation("planning.trainers.lead"),
                add,
                PlanningNavigation.inviteLink(getTranslation("planning.invite.title"), ""));
        content.addClassName("vt-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        reload();
    }

    private void reload() {
        content.removeAll();
        List<Trainer> all = trainers.all(user.require());
        if (all.isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("planning.trainers.empty"), getTranslation("planning.trainers.empty.lead")));
            return;
        }
        long outside = all.stream().filter(TrainersView::isOutside).count();
        content.add(new FilterChips(getTranslation("planning.trainers.from"), TrainersView.class, address, FROM)
                .option(INSIDE, getTranslation("planning.trainers.inside", all.size() - outside))
                .option(OUTSIDE, getTranslation("planning.trainers.outside", outside)));
        String from = address.getSingleParameter(FROM).orElse("");
        List<Trainer> shown = all.stream()
                .filter(trainer -> !from.equals(INSIDE) || !isOutside(trainer))
                .filter(trainer -> !from.equals(OUTSIDE) || isOutside(trainer))
                .toList();
        CardGrid cards = new CardGrid();
        TrainerCards each = cards(all);
        shown.forEach(trainer -> cards.card(each.card(trainer)));
        content.add(new H2(getTranslation("planning.trainers.count", shown.size())), cards);
        if (!from.equals(INSIDE)) {
            content.add(new ContractCards(contracts.of(LocalDate.now(clock).getYear(), user.require()), this::agree));
        }
    }

    private PlanningChange agree(Contract contract, int hours) {
        PlanningChange result = contracts.agree(contract.party(), contract.year(), hours, user.require());
        if (result instanceof PlanningChange.Done) {
            Notices.done(getTranslation("planning.contracts.saved", contract.party()));
            reload();
        }
        return result;
    }

    private static boolean isOutside(Trainer trainer) {
        return trainer.person() == null;
    }

    private TrainerCards cards(List<Trainer> all) {
        List<AccountId> accounts =
                all.stream().map(Trainer::account).filter(Objects::nonNull).toList();
        Map<AccountId, LocalDate> lastDays = outsiders.lastDays(user.require(), accounts);
        return new TrainerCards(
                this,
                words,
                getLocale(),
                lastDays,
                workload.in(YearMonth.now(clock), user.require()),
                LocalDate.now(clock),
                this::activate,
                trainer -> {
                    LocalDate present = lastDays.get(trainer.account());
                    new LetInDialog(words.name(trainer, getLocale()), present, day -> letIn(trainer, day)).open();
                });
    }

    private OutsiderResult letIn(Trainer trainer, LocalDate lastDay) {
        OutsiderResult result = outside.letInUntil(trainer.id(), lastDay, user.require());
        if (result instanceof OutsiderResult.Done) {
            Notices.done(getTranslation(
                    "planning.let-in.done",
                    words.name(trainer, getLocale()),
                    Formats.of(getLocale()).date(lastDay)));
            reload();
        }
        return result;
    }

    private void activate(Trainer trainer) {
        trainers.activate(trainer.id(), !trainer.active(), user.require());
        Notices.done(getTranslation(
                trainer.active() ? "planning.trainers.deactivated" : "planning.trainers.activated",
                words.name(trainer, getLocale())));
        reload();
    }

    private void openDialog() {
        new TrainerDialog(
                        (text, limit) -> persons.search(user.require(), text, limit),
                        people,
                        person -> added(trainers.add(person.id(), user.require())))
                .open();
    }

    private void added(Trainer trainer) {
        Notices.done(getTranslation("planning.trainers.added", words.name(trainer, getLocale())));
        reload();
    }
}

package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.planning.ProposalAccepted;
import nl.vertrouwd.planning.ProposalAnswer;
import nl.vertrouwd.planning.ProposalDetails;
import nl.vertrouwd.planning.ProposalId;
import nl.vertrouwd.planning.ProposalRow;
import nl.vertrouwd.planning.ProposalState;
import nl.vertrouwd.planning.Proposals;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.ScorePoint;
import nl.vertrouwd.planning.Sessions;
import org.jspecify.annotations.Nullable;

/** A proposal beside today's plan: how good it is, what it does not meet, and what a planner changes and accepts. */
@Route("planning/proposal/:proposal(" + Ids.PATTERN + ")")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/proposal.css")
class ProposalView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final String PROPOSAL = "proposal";
    private static final int MILLISECONDS = 1_500;
    private static final int NEVER = -1;

    private final transient Proposals proposals;
    private final transient Sessions sessions;
    private final transient ProposalSources sources;
    private final transient PlanningWords names;
    private final transient Texts texts;
    private final transient CurrentUser user;
    private final Div score = new Div();
    private final Div weeks = new Div();
    private final Div refusals = new Div();
    private ProposalId id = new ProposalId(new UUID(0, 0));
    private boolean solving;
    private @Nullable Registration polls;

    ProposalView(
            Proposals proposals,
            Sessions sessions,
            ProposalSources sources,
            PlanningWords names,
            Texts texts,
            CurrentUser user) {
        this.proposals = proposals;
        this.sessions = sessions;
        this.sources = sources;
        this.names = names;
        this.texts = texts;
        this.user = user;
        weeks.addClassName("vt-stack");
        score.addClassNames("vt-panel", "vt-proposal-score");
        back(getTranslation("planning.proposal.back"), "/planning/proposal");
        refusals.addClassNames("vt-summary", "vt-proposal-refusals", Tone.BAD.className());
        refusals.getElement().setAttribute("role", "alert");
        refusals.setVisible(false);
        add(refusals, score, weeks);
    }

    static RouteParameters address(ProposalId id) {
        return new RouteParameters(PROPOSAL, id.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new ProposalId(
                event.getRouteParameters().get(PROPOSAL).map(UUID::fromString).orElseThrow(NotFoundException::new));
        show();
    }

    private void show() {
        Actor actor = user.require();
        ProposalDetails details = proposals.find(id, actor).orElseThrow(NotFoundException::new);
        ProposalChoices choices = sources.choices(actor);
        ProposalWords words = new ProposalWords(choices, names, texts, getLocale());
        solving = details.summary().state() == ProposalState.SOLVING;
        head(
                getTranslation("planning.proposal.of", words.term(details.summary())),
                getTranslation("planning.proposal.of.lead"),
                actions(details));
        showScore(details, words);
        weeks.removeAll();
        weeks.add(new ProposalWeeks(
                details,
                sessions.calendar(details.summary().from(), details.summary().until(), actor),
                choices,
                words,
                names,
                new Changes()));
        lookAgain();
    }

    private Component[] actions(ProposalDetails details) {
        if (solving) {
            Button stop =
                    new Button(getTranslation("planning.proposal.stop"), click -> proposals.stop(id, user.require()));
            stop.setDisableOnClick(true);
            return new Component[] {stop};
        }
        List<UUID> all = details.rows().stream()
                .filter(ProposalRow::proposed)
                .map(ProposalRow::id)
                .toList();
        Button accept = new Button(getTranslation("planning.proposal.accept.all", all.size()), click -> accept(all));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setEnabled(!all.isEmpty());
        Button again = new Button(getTranslation("planning.proposal.again"), click -> solve());
        return new Component[] {accept, again};
    }

    private void showScore(ProposalDetails details, ProposalWords words) {
        score.removeAll();
        boolean clashing = details.clashes() > 0;
        List<ScorePoint> points = details.scores();
        Paragraph sentence = new Paragraph(
                solving
                        ? points.isEmpty() ? getTranslation("planning.proposal.begins") : words.score(points.getLast())
                        : getTranslation(
                                "planning.proposal.result", details.clashes(), details.wishes(), details.unplaced()));
        sentence.getElement().setAttribute("role", "status");
        sentence.addClassNames("vt-proposal-words", (clashing ? Tone.BAD : Tone.GOOD).className());
        Paragraph state = new Paragraph(words.state(details.summary().state()));
        state.addClassName("vt-quiet");
        Div said = new Div(sentence, state);
        score.add(said);
        if (!points.isEmpty()) {
            Section over = new Section(new H2(getTranslation("planning.proposal.chart")), new ProposalChart(points));
            score.add(over);
        }
    }

    private void solve() {
        if (!proposals.solve(id, user.require())) {
            Notices.refused(getTranslation("planning.proposal.answer.being-solved"));
        }
        show();
    }

    private void accept(Collection<UUID> rows) {
        ProposalAccepted accepted = proposals.accept(id, rows, user.require());
        String said = getTranslation(
                "planning.proposal.accepted",
                accepted.drafts(),
                accepted.refused().size());
        refusals.removeAll();
        refusals.setVisible(!accepted.refused().isEmpty());
        proposals
                .find(id, user.require())
                .ifPresent(details -> details.rows().stream()
                        .filter(row -> accepted.refused().containsKey(row.id()))
                        .forEach(row -> refusals.add(new Paragraph(getTranslation(
                                "planning.proposal.refused.which",
                                row.number(),
                                getTranslation(why(accepted.refused().get(row.id()))))))));
        if (accepted.refused().isEmpty()) {
            Notices.done(said);
        } else {
            Notices.refused(said);
        }
        show();
    }

    private static String why(@Nullable ScheduleResult refusal) {
        return switch (refusal) {
            case ScheduleResult.Clashes clashes -> "planning.proposal.refused.clashes";
            case ScheduleResult.Hindered hindered -> "planning.proposal.refused.hindered";
            case null, default -> "planning.proposal.refused.invalid";
        };
    }

    private void look() {
        if (solving) {
            show();
        }
    }

    private void lookAgain() {
        getUI().ifPresent(ui -> ui.setPollInterval(solving ? MILLISECONDS : NEVER));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(poll -> look());
        lookAgain();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NEVER);
        if (polls != null) {
            polls.remove();
        }
    }

    /** What a card of a session asks for. */
    private final class Changes implements ProposalChanges {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean open() {
            return !solving;
        }

        @Override
        public void adjust(ProposalRow row, boolean playing, ProposalChoices choices, ProposalWords words) {
            new ProposalDialog(
                            row,
                            playing,
                            choices,
                            words,
                            names,
                            place -> proposals.wouldPlace(
                                    id,
                                    row,
                                    place.day(),
                                    place.room() == null ? null : place.room().id(),
                                    place.lead().id(),
                                    place.actor() == null ? null : place.actor().id(),
                                    user.require()),
                            place -> said(proposals.place(
                                    id,
                                    row,
                                    place.day(),
                                    place.room() == null ? null : place.room().id(),
                                    place.lead().id(),
                                    place.actor() == null ? null : place.actor().id(),
                                    user.require())))
                    .open();
        }

        @Override
        public void pin(ProposalRow row) {
            said(proposals.pin(id, row, !row.pinned(), user.require()));
        }

        @Override
        public void leaveOut(ProposalRow row) {
            said(proposals.leaveOut(id, row, !row.leftOut(), user.require()));
        }

        @Override
        public void accept(ProposalRow row) {
            ProposalView.this.accept(List.of(row.id()));
        }

        private void said(ProposalAnswer answer) {
            if (answer != ProposalAnswer.DONE) {
                Notices.refused(getTranslation(Texts.key("planning.proposal.answer.", answer)));
            }
            show();
        }
    }
}

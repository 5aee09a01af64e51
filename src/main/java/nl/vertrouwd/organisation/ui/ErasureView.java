package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Following;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.ProgressLine;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.ErasureDesk;
import nl.vertrouwd.organisation.ErasurePreview;
import nl.vertrouwd.organisation.ErasureProgress;
import nl.vertrouwd.organisation.ErasureResult;
import nl.vertrouwd.organisation.ErasureState;
import nl.vertrouwd.organisation.Erasures;
import org.jspecify.annotations.Nullable;

/** Who left so long ago that they are to be made anonymous: how many, do it, and what was done. What runs goes on when the page is left. */
@Route("erasure")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@StyleSheet("css/organisation.css")
class ErasureView extends Page {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 10;

    private final transient ErasureDesk desk;
    private final transient Erasures erasures;
    private final transient RunNames names;
    private final transient Actor actor;
    private final transient Clock clock;
    private final Div content = new Div();
    private final ProgressLine progress = new ProgressLine();
    private ErasureState.@Nullable Step shown;

    ErasureView(ErasureDesk desk, Erasures erasures, Accounts accounts, CurrentUser currentUser, Clock clock) {
        this.desk = desk;
        this.erasures = erasures;
        this.actor = currentUser.require();
        this.names = new RunNames(accounts, actor);
        this.clock = clock;
        head(getTranslation("organisation.erasure.title"), getTranslation("organisation.erasure.sentence"));
        content.addClassName("vt-stack");
        add(content);
        show();
        Following.of(this, changed -> desk.watch(actor, changed), this::show);
        addAttachListener(attached -> {
            if (desk.state(actor).step() != shown) {
                show();
            }
        });
    }

    private void show() {
        ErasureState state = desk.state(actor);
        if (state.isRunning() && shown == ErasureState.Step.RUNNING) {
            showProgress(state.progress());
            return;
        }
        shown = state.step();
        content.removeAll();
        if (state.isRunning()) {
            showProgress(state.progress());
            content.add(progress, new Paragraph(getTranslation("organisation.erasure.leave")));
            return;
        }
        erasures.problem(actor).ifPresent(problem -> content.add(note(getTranslation(problem), Tone.BAD)));
        outcome(state);
        ErasurePreview preview = erasures.preview(actor);
        boolean possible = preview.total() > 0 && erasures.problem(actor).isEmpty();
        content.add(new ErasurePanel(preview, possible, () -> desk.start(actor)));
        content.add(new AdmitPanel(number -> erasures.admit(actor, number)));
        content.add(history());
    }

    private void showProgress(@Nullable ErasureProgress now) {
        String what = getTranslation("organisation.erasure.running");
        progress.update(what, now == null ? 0 : now.done(), now == null ? 0 : now.total());
    }

    private void outcome(ErasureState state) {
        if (state.step() == ErasureState.Step.BROKEN) {
            content.add(note(getTranslation("organisation.erasure.broken"), Tone.BAD));
        }
        switch (state.result()) {
            case null -> {}
            case ErasureResult.Busy busy -> content.add(note(getTranslation("organisation.erasure.busy"), Tone.SOON));
            case ErasureResult.Impossible impossible ->
                content.add(note(getTranslation(impossible.textKey()), Tone.BAD));
            case ErasureResult.Done done -> {
                content.add(
                        note(getTranslation("organisation.erasure.done", done.people() + done.outsiders()), Tone.GOOD));
                if (done.failed() > 0) {
                    content.add(note(getTranslation("organisation.erasure.failed", done.failed()), Tone.BAD));
                }
            }
        }
    }

    private Section history() {
        Section section = new Section(new H2(getTranslation("organisation.erasure.history")));
        section.addClassName("vt-stack");
        section.add(new CardList<>(
                PAGE,
                (offset, limit) -> erasures.latest(actor, offset, limit),
                run -> new ErasureRunCard(run, names.of(run.by()), clock.getZone()),
                () -> new EmptyState(
                        getTranslation("organisation.erasure.history.none"),
                        getTranslation("organisation.erasure.history.none.sentence"))));
        return section;
    }

    private static Div note(String sentence, Tone tone) {
        Div note = new Div(new Paragraph(sentence));
        note.addClassNames("vt-summary", tone.className());
        note.getElement().setAttribute("role", "status");
        return note;
    }
}

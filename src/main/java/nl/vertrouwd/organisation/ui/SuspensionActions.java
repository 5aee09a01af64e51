package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.Command;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Confirm;
import nl.vertrouwd.base.ui.DossierActions;
import nl.vertrouwd.base.ui.EndDialog;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.organisation.Suspension;
import nl.vertrouwd.organisation.SuspensionResult;
import nl.vertrouwd.organisation.Suspensions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What can be done with suspensions in somebody's file: enter one, let one end earlier, withdraw one. */
@Service
class SuspensionActions implements DossierActions {

    private final Suspensions suspensions;
    private final CurrentUser user;
    private final Texts texts;
    private final Clock clock;

    SuspensionActions(Suspensions suspensions, CurrentUser user, Texts texts, Clock clock) {
        this.suspensions = suspensions;
        this.user = user;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "suspensions";
    }

    @Override
    public Offered of(PersonId person) {
        Actor actor = user.require();
        if (!suspensions.mayEnter(actor, person)) {
            return new Offers(Map.of(), actor, person, false);
        }
        Map<UUID, Suspension> changeable = suspensions.of(actor, person).stream()
                .filter(Suspension::changeable)
                .collect(Collectors.toMap(each -> each.id().value(), each -> each));
        return new Offers(changeable, actor, person, true);
    }

    private final class Offers implements Offered {

        private final Map<UUID, Suspension> changeable;
        private final Actor actor;
        private final PersonId person;
        private final boolean mayEnter;

        Offers(Map<UUID, Suspension> changeable, Actor actor, PersonId person, boolean mayEnter) {
            this.changeable = changeable;
            this.actor = actor;
            this.person = person;
            this.mayEnter = mayEnter;
        }

        @Override
        public List<Component> above(Command changed) {
            return mayEnter
                    ? List.of(new Button(
                            text("organisation.suspension.enter"),
                            click -> new SuspensionDialog(suspensions, actor, person, today(), changed).open()))
                    : List.of();
        }

        @Override
        public List<Component> inside(UUID entry, Command changed) {
            Suspension suspension = changeable.get(entry);
            if (suspension == null) {
                return List.of();
            }
            Button end = new Button(text("base.period.end"), click -> askForTheEnd(suspension, changed));
            Button withdraw =
                    new Button(text("organisation.suspension.withdraw"), click -> askToWithdraw(suspension, changed));
            boolean goesOn = suspension.period().until().isAfter(today());
            return goesOn ? List.of(end, withdraw) : List.of(withdraw);
        }

        private void askForTheEnd(Suspension suspension, Command changed) {
            LocalDate first = suspension.period().from();
            LocalDate proposed = first.isAfter(today()) ? first : today();
            new EndDialog(
                            text("organisation.suspension.end.title"),
                            text("organisation.suspension.end.means"),
                            proposed,
                            until -> said(
                                    suspensions.endEarlier(actor, suspension.id(), until, suspension.version()),
                                    "organisation.suspension.ended",
                                    changed))
                    .open();
        }

        private void askToWithdraw(Suspension suspension, Command changed) {
            Confirm.askToRemove(
                    text("organisation.suspension.withdraw.question"),
                    text("organisation.suspension.withdraw.touches"),
                    text("organisation.suspension.withdraw"),
                    () -> {
                        String wrong = said(
                                suspensions.withdraw(actor, suspension.id(), suspension.version()),
                                "organisation.suspension.withdrawn",
                                changed);
                        if (wrong != null) {
                            Notices.refused(wrong);
                            changed.execute();
                        }
                    });
        }

        private @Nullable String said(SuspensionResult result, String doneKey, Command changed) {
            return switch (result) {
                case SuspensionResult.Done done -> {
                    Notices.done(text(doneKey));
                    changed.execute();
                    yield null;
                }
                case SuspensionResult.Refused refused -> text(refused.textKey());
                case SuspensionResult.NotYours not -> text("organisation.suspension.not-yours");
                case SuspensionResult.ChangedMeanwhile meanwhile -> text("organisation.suspension.changed-meanwhile");
            };
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String text(String key) {
        return texts.get(UI.getCurrent().getLocale(), key);
    }
}

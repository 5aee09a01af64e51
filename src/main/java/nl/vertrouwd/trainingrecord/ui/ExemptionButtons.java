package nl.vertrouwd.trainingrecord.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.Command;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Confirm;
import nl.vertrouwd.base.ui.EndDialog;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.trainingrecord.Exempted;
import nl.vertrouwd.trainingrecord.Exemption;
import nl.vertrouwd.trainingrecord.ExemptionResult;
import nl.vertrouwd.trainingrecord.Exemptions;
import nl.vertrouwd.trainingrecord.KnownRequirement;
import nl.vertrouwd.trainingrecord.KnownRequirements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The buttons with which somebody enters, ends and withdraws exemptions, in a file of a person and on the page of networks. */
@Service
class ExemptionButtons {

    private final Exemptions exemptions;
    private final KnownRequirements known;
    private final CurrentUser user;
    private final Texts texts;
    private final Clock clock;

    ExemptionButtons(Exemptions exemptions, KnownRequirements known, CurrentUser user, Texts texts, Clock clock) {
        this.exemptions = exemptions;
        this.known = known;
        this.user = user;
        this.texts = texts;
        this.clock = clock;
    }

    /** Opens the form for one person. */
    Button enter(Exempted whom, List<KnownRequirement> waivable, Command changed) {
        return new Button(
                text("trainingrecord.exemption.enter"),
                click -> new ExemptionDialog(
                                exemptions, known, user.require(), whom, waivable, LocalDate.now(clock), changed)
                        .open());
    }

    /** End, unless it is over, and withdraw. */
    List<Component> of(Exemption exemption, Command changed) {
        Button withdraw =
                new Button(text("trainingrecord.exemption.withdraw"), click -> askToWithdraw(exemption, changed));
        if (!exemption.period().until().isAfter(LocalDate.now(clock))) {
            return List.of(withdraw);
        }
        return List.of(new Button(text("base.period.end"), click -> askForTheEnd(exemption, changed)), withdraw);
    }

    private void askForTheEnd(Exemption exemption, Command changed) {
        LocalDate first = exemption.period().from();
        LocalDate today = LocalDate.now(clock);
        new EndDialog(
                        text("trainingrecord.exemption.end.title"),
                        text("trainingrecord.exemption.end.means"),
                        first.isAfter(today) ? first : today,
                        until -> said(
                                exemptions.endEarlier(user.require(), exemption.id(), until, exemption.version()),
                                "trainingrecord.exemption.ended",
                                changed))
                .open();
    }

    private void askToWithdraw(Exemption exemption, Command changed) {
        Confirm.askToRemove(
                text("trainingrecord.exemption.withdraw.question"),
                text("trainingrecord.exemption.withdraw.touches"),
                text("trainingrecord.exemption.withdraw"),
                () -> {
                    String wrong = said(
                            exemptions.withdraw(user.require(), exemption.id(), exemption.version()),
                            "trainingrecord.exemption.withdrawn",
                            changed);
                    if (wrong != null) {
                        Notices.refused(wrong);
                        changed.execute();
                    }
                });
    }

    private @Nullable String said(ExemptionResult result, String doneKey, Command changed) {
        return switch (result) {
            case ExemptionResult.Done done -> {
                Notices.done(text(doneKey));
                changed.execute();
                yield null;
            }
            case ExemptionResult.Refused refused -> text(refused.textKey());
            case ExemptionResult.NotYours not -> text("trainingrecord.exemption.not-yours");
            case ExemptionResult.ChangedMeanwhile meanwhile -> text("trainingrecord.exemption.changed-meanwhile");
        };
    }

    private String text(String key) {
        return texts.get(UI.getCurrent().getLocale(), key);
    }
}

package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.Confirm;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.planning.MinimumQuestion;
import nl.vertrouwd.planning.MinimumResult;
import nl.vertrouwd.planning.Session;
import org.jspecify.annotations.Nullable;

/** Asks what becomes of sessions with too few participants: go on, give people longer, or cancel. */
class MinimumPanel extends Section {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 5;

    private final transient BoardServices services;
    private final transient Choices choices;
    private final transient PlanningWords words;
    private final transient Runnable whenAnswered;

    MinimumPanel(BoardServices services, Choices choices, PlanningWords words, Runnable whenAnswered) {
        this.services = services;
        this.choices = choices;
        this.words = words;
        this.whenAnswered = whenAnswered;
        addClassNames("vt-stack", "vt-drafts");
        List<MinimumQuestion> questions = services.minimumQuestions();
        setVisible(!questions.isEmpty());
        Paragraph lead = new Paragraph(getTranslation("planning.minimum.lead"));
        lead.addClassName("vt-quiet");
        add(
                new H2(getTranslation("planning.minimum.title", questions.size())),
                lead,
                new CardList<>(
                        AT_ONCE,
                        (offset, limit) ->
                                questions.stream().skip(offset).limit(limit).toList(),
                        this::card,
                        Paragraph::new));
    }

    private Card card(MinimumQuestion question) {
        Session session = question.session();
        return new Card(PlanningNavigation.editorLink(title(session), session.reference()))
                .line(words.days(session, getLocale()))
                .line(getTranslation("planning.minimum.card", session.taken(), session.minimum()))
                .quiet(without(question.answerBy(), question))
                .actions(buttons(question));
    }

    private String title(Session session) {
        return choices.course(session.course())
                .map(course -> course.title(getLocale()))
                .orElse(session.reference());
    }

    /** What happens when nobody answers, and when. */
    private String without(@Nullable Instant answerBy, MinimumQuestion question) {
        if (answerBy == null) {
            return getTranslation("planning.minimum.no-time");
        }
        ZonedDateTime at = services.atHome(answerBy);
        Formats formats = Formats.of(getLocale());
        return getTranslation(
                Texts.key("planning.minimum.without.", question.rule()),
                formats.dayOfYear(at.toLocalDate()),
                formats.time(at.toLocalTime()));
    }

    private Button[] buttons(MinimumQuestion question) {
        Button goOn = new Button(
                getTranslation("planning.minimum.go-on"),
                click -> answered(services.goOn(question), "planning.minimum.goes-on", question));
        goOn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button extend = new Button(
                getTranslation("planning.minimum.extend"),
                click -> new ExtendDialog(question.session(), services.today(), day -> extend(question, day)).open());
        Button cancel = new Button(
                getTranslation("planning.minimum.cancel"),
                click -> Confirm.askToRemove(
                        getTranslation("planning.cancel.title"),
                        getTranslation(
                                "planning.cancel.touches", question.session().taken()),
                        getTranslation("planning.cancel.submit"),
                        () -> answered(services.cancel(question), "planning.cancelled", question)));
        Button[] buttons = {goOn, extend, cancel};
        for (Button button : buttons) {
            button.setAriaLabel(getTranslation(
                    "planning.minimum.button",
                    button.getText(),
                    question.session().reference()));
        }
        return buttons;
    }

    private boolean extend(MinimumQuestion question, LocalDate day) {
        MinimumResult result = services.extend(question, day);
        if (result == MinimumResult.WRONG_DAY) {
            return false;
        }
        answered(result, "planning.minimum.extended", question);
        return true;
    }

    private void answered(MinimumResult result, String doneKey, MinimumQuestion question) {
        if (result == MinimumResult.DONE) {
            Notices.done(getTranslation(doneKey, question.session().reference()));
        } else {
            Notices.refused(
                    getTranslation("planning.minimum.passed", question.session().reference()));
        }
        whenAnswered.run();
    }
}

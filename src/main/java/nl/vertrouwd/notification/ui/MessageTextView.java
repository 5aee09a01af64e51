package nl.vertrouwd.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Confirm;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.notification.MessageKind;
import nl.vertrouwd.notification.MessageTemplate;
import nl.vertrouwd.notification.MessageTexts;
import nl.vertrouwd.notification.TemplateResult;

/** The text of one kind of message in one language: to change, to look at as it will be, and to send to oneself. */
@Route("message-texts/:kind/:language")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@StyleSheet("context://css/messages.css")
class MessageTextView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String KIND = "kind";
    private static final String LANGUAGE = "language";

    private final transient MessageTexts texts;
    private final transient Actor actor;
    private final Div content = new Div();
    private final LetterPreview preview = new LetterPreview();
    private final Button standard;
    private MessageKind kind = MessageKind.ENROLLED;
    private Locale language = Languages.DUTCH;
    private TextForm form = new TextForm(kind);
    private long version;

    MessageTextView(MessageTexts texts, CurrentUser user) {
        this.texts = texts;
        this.actor = user.require();
        standard = new Button(getTranslation("notification.texts.standard"), click -> askStandard());
        content.addClassName("vt-text-editor");
        add(content);
    }

    /** The text that an address names; empty when there is none. */
    static Optional<MessageKind> kind(RouteParameters address) {
        boolean known = address.get(LANGUAGE)
                .filter(code -> Languages.ALL.stream()
                        .anyMatch(each -> each.getLanguage().equals(code)))
                .isPresent();
        return Arrays.stream(MessageKind.values())
                .filter(each ->
                        known && address.get(KIND).filter(each.code()::equals).isPresent())
                .findFirst();
    }

    static RouteParameters address(MessageKind of, Locale in) {
        return new RouteParameters(Map.of(KIND, of.code(), LANGUAGE, in.getLanguage()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<MessageKind> named = kind(event.getRouteParameters());
        if (named.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        kind = named.get();
        language = Locale.of(event.getRouteParameters().get(LANGUAGE).orElseThrow());
        back(getTranslation("notification.texts.title"), "/message-texts");
        head(
                getTranslation(
                        "notification.texts.of",
                        getTranslation(Texts.key("notification.kind.", kind)),
                        getTranslation("notification.texts.language." + language.getLanguage())),
                getTranslation(Texts.key("notification.kind.means.", kind)));
        form = new TextForm(kind);
        form.whenTyped(this::look);
        Div left = new Div(form, actions());
        left.addClassName("vt-stack");
        content.removeAll();
        content.add(left, preview);
        show(texts.of(actor, kind, language));
    }

    private Div actions() {
        Button save = new Button(getTranslation("notification.texts.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button test = new Button(getTranslation("notification.texts.test"), click -> sendToMyself());
        Div actions = new Div(save, test, standard);
        actions.addClassName("vt-actions");
        return actions;
    }

    private void show(MessageTemplate template) {
        version = template.version();
        standard.setVisible(template.isChanged());
        form.show(template);
        look();
    }

    private void look() {
        form.follow(texts.problems(actor, kind, form.subject(), form.body()));
        preview.show(texts.preview(actor, kind, language, form.subject(), form.body()));
    }

    private void save() {
        after(texts.save(actor, kind, language, form.subject(), form.body(), version), "notification.texts.saved");
    }

    private void sendToMyself() {
        boolean sent = texts.sendToMyself(actor, kind, language, form.subject(), form.body());
        if (sent) {
            Notices.done(getTranslation("notification.texts.sent"));
        } else {
            Notices.refused(getTranslation("notification.texts.not-sent"));
        }
    }

    private void askStandard() {
        Confirm.askToRemove(
                getTranslation("notification.texts.standard.question"),
                getTranslation("notification.texts.standard.what"),
                getTranslation("notification.texts.standard"),
                () -> after(texts.reset(actor, kind, language, version), "notification.texts.reset"));
    }

    private void after(TemplateResult result, String doneKey) {
        switch (result) {
            case TemplateResult.Saved saved -> {
                show(saved.now());
                Notices.done(getTranslation(doneKey));
            }
            case TemplateResult.Refused refused -> form.refuse(refused.problems());
            case TemplateResult.ChangedMeanwhile changed -> {
                version = changed.now().version();
                standard.setVisible(changed.now().isChanged());
                form.beside(changed.now());
                Notices.refused(getTranslation("notification.texts.meanwhile"));
            }
        }
    }
}

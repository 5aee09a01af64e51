package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import java.util.Optional;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.planning.Clash;
import nl.vertrouwd.planning.SessionWords;

/** Says in the page why somebody did not get a place, with the way to what stands in the way; it stays until they go on. */
class Refusals extends Div {

    private static final long serialVersionUID = 1L;

    private Refusals(String sentence) {
        addClassNames("vt-summary", Tone.BAD.className());
        getElement().setAttribute("role", "alert");
        Paragraph title = new Paragraph(Tone.BAD.icon());
        title.add(sentence);
        add(title);
    }

    /** Nothing when they got it, and when the page says in any case that there is no place. */
    static Optional<Refusals> of(
            EnrolResult result, SessionCards cards, SessionWords words, Component in, Locale language) {
        return switch (result) {
            case EnrolResult.Enrolled enrolled -> Optional.empty();
            case EnrolResult.Doubtful doubtful -> Optional.empty();
            case EnrolResult.Full full -> Optional.empty();
            case EnrolResult.Elsewhere elsewhere -> Optional.of(clash(elsewhere.clash(), cards, words, in, language));
            case EnrolResult.Occupied occupied ->
                Optional.of(new Refusals(in.getTranslation("workspace.session.clash")));
            case EnrolResult.Refused refused ->
                Optional.of(new Refusals(in.getTranslation(Texts.key("enrolment.refused.", refused.refusal()))));
        };
    }

    private static Refusals clash(Clash clash, SessionCards cards, SessionWords words, Component in, Locale language) {
        if (clash.kind() == Clash.Kind.TRAINER) {
            return new Refusals(in.getTranslation("workspace.session.you-give-it"));
        }
        Refusals refusal = new Refusals(in.getTranslation("workspace.session.clash"));
        String what = in.getTranslation(
                "workspace.session.clash.what", cards.title(clash.course()), words.when(clash, language));
        RouterLink open = new RouterLink(
                what, SessionView.class, new RouteParameters("reference", PathName.of(clash.reference())));
        refusal.add(new Paragraph(open), new Paragraph(in.getTranslation("workspace.session.clash.next")));
        return refusal;
    }
}

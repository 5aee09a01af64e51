package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.planning.Material;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionWords;

/** What somebody needs to know of a session to decide and to get there. */
class SessionFacts extends Facts {

    private static final long serialVersionUID = 1L;

    /** @param inside whether the reader takes part in it or gives it, and so may see the link to an online meeting */
    SessionFacts(SessionDetails details, SessionCards cards, SessionWords words, boolean inside) {
        Session session = details.session();
        Locale language = getLocale();
        addClassName("vt-panel");
        fact(getTranslation("workspace.session.when"), new DayParts(details, cards, words, language));
        fact(getTranslation("workspace.session.where"), cards.where(details));
        fact(getTranslation("workspace.session.form"), words.form(session.form(), language));
        fact(
                getTranslation("workspace.course.for"),
                details.terms().isForEverybody()
                        ? CourseFacts.audienceAlone(this, cards.course(session.course()))
                        : getTranslation("workspace.session.only", words.only(details.terms(), language)));
        if (inside && !details.onlineLink().isEmpty()) {
            Anchor link = new Anchor(details.onlineLink(), getTranslation("workspace.session.link.open"));
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noreferrer");
            fact(getTranslation("workspace.session.link"), link);
        }
        if (!details.trainers().isEmpty()) {
            fact(
                    getTranslation("workspace.session.trainers"),
                    details.trainers().stream()
                            .map(trainer -> words.trainer(trainer, language))
                            .collect(Collectors.joining(", ")));
        }
        fact(
                getTranslation("workspace.session.language"),
                getTranslation("workspace.session.language." + details.language()));
        fact(getTranslation("workspace.session.deadline"), Formats.of(language).day(session.deadline()));
        if (session.cancellationDays() != null) {
            fact(
                    getTranslation("workspace.session.withdraw"),
                    Formats.of(language).day(session.lastDayToWithdraw()));
        }
        if (inside && !details.terms().materials().isEmpty()) {
            fact(getTranslation("workspace.session.materials"), materials(details));
        }
        fact(getTranslation("workspace.session.reference"), session.reference());
    }

    private static UnorderedList materials(SessionDetails details) {
        UnorderedList list = new UnorderedList();
        list.addClassName("vt-materials");
        for (Material material : details.terms().materials()) {
            list.add(material.link().isEmpty() ? new ListItem(material.text()) : new ListItem(link(material)));
        }
        return list;
    }

    private static Anchor link(Material material) {
        Anchor link = new Anchor(material.link(), material.text());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noreferrer");
        return link;
    }
}

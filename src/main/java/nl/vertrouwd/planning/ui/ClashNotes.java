package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.Command;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.planning.Clash;
import org.jspecify.annotations.Nullable;

/** Says what cannot be in two places at once: a sentence for each, with a link to the session that is in the way. */
class ClashNotes extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 8;

    ClashNotes() {
        addClassNames("vt-summary", Tone.BAD.className());
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void clear() {
        setVisible(false);
    }

    /** @param lettingGo what lets participants go who are somewhere else then; null when that cannot be done */
    void show(List<Clash> clashes, Choices choices, PlanningWords words, @Nullable Command lettingGo) {
        removeAll();
        Paragraph title = new Paragraph(Tone.BAD.icon());
        title.add(getTranslation("planning.clash.title"));
        UnorderedList list = new UnorderedList();
        Collection<List<Clash>> grouped = clashes.stream()
                .collect(Collectors.groupingBy(
                        clash -> List.of(clash.kind(), clash.resource(), clash.session()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
        grouped.stream().limit(MOST).forEach(same -> list.add(item(same, choices, words)));
        if (grouped.size() > MOST) {
            list.add(new ListItem(getTranslation("planning.clash.more", grouped.size() - MOST)));
        }
        add(title, list);
        if (lettingGo != null && clashes.stream().allMatch(clash -> clash.kind() == Clash.Kind.PARTICIPANT)) {
            add(letGo(clashes, lettingGo));
        }
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    private Component letGo(List<Clash> clashes, Command lettingGo) {
        long people = clashes.stream().map(Clash::resource).distinct().count();
        Button move = new Button(getTranslation("planning.clash.let-go"), click -> lettingGo.execute());
        move.setDisableOnClick(true);
        return new Div(new Paragraph(getTranslation("planning.clash.let-go.means", people)), move);
    }

    private ListItem item(List<Clash> same, Choices choices, PlanningWords words) {
        Clash clash = same.getFirst();
        String course = choices.course(clash.course())
                .map(each -> each.title(getLocale()))
                .orElse(clash.reference());
        String sentence = getTranslation(
                "planning.clash." + clash.kind().name().toLowerCase(Locale.ROOT),
                choices.nameOf(clash.resource(), words, getLocale()),
                course,
                clash.reference(),
                same.stream()
                        .map(each -> words.when(each, getLocale()))
                        .distinct()
                        .collect(Collectors.joining(getTranslation("planning.conflict.separator"))));
        RouterLink open = PlanningNavigation.editorLink(
                getTranslation("planning.clash.open", clash.reference()), clash.reference());
        open.getElement().setAttribute("target", "_blank");
        return new ListItem(new Span(sentence), open);
    }
}

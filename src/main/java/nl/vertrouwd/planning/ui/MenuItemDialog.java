package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.planning.ActivityKind;
import nl.vertrouwd.planning.MenuItem;
import nl.vertrouwd.planning.RequestResult;
import org.jspecify.annotations.Nullable;

/** One thing on the menu card, in both languages. */
class MenuItemDialog extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 500;
    private static final int USUAL_MINUTES = 90;
    private static final int USUAL_MOST = 25;

    private final Select<ActivityKind> kind = new Select<>();
    private final TextField titleDutch = new TextField(getTranslation("planning.menu.title-nl"));
    private final TextField titleEnglish = new TextField(getTranslation("planning.menu.title-en"));
    private final TextArea summaryDutch = new TextArea(getTranslation("planning.menu.summary-nl"));
    private final TextArea summaryEnglish = new TextArea(getTranslation("planning.menu.summary-en"));
    private final IntegerField minutes;
    private final IntegerField most;
    private final Checkbox active = new Checkbox(getTranslation("planning.menu.active"));
    private final SmallForm form;

    MenuItemDialog(@Nullable MenuItem item, SerializableFunction<MenuItem, RequestResult> save) {
        kind.setLabel(getTranslation("planning.activity.kind"));
        kind.setItems(ActivityKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(Texts.key("planning.activity-kind.", each)));
        kind.setValue(item == null ? ActivityKind.WORKSHOP : item.kind());
        minutes = ActivityDialog.number(
                getTranslation("planning.menu.minutes"), item == null ? USUAL_MINUTES : item.minutes());
        most = ActivityDialog.number(getTranslation("planning.menu.most"), item == null ? USUAL_MOST : item.most());
        titleDutch.setMaxLength(LONGEST_TITLE);
        titleEnglish.setMaxLength(LONGEST_TITLE);
        summaryDutch.setMaxLength(LONGEST_SUMMARY);
        summaryEnglish.setMaxLength(LONGEST_SUMMARY);
        active.setValue(item == null || item.active());
        if (item != null) {
            titleDutch.setValue(item.titleDutch());
            titleEnglish.setValue(item.titleEnglish());
            summaryDutch.setValue(item.summaryDutch());
            summaryEnglish.setValue(item.summaryEnglish());
        }
        form = new SmallForm(
                getTranslation(item == null ? "planning.menu.add" : "planning.menu.change.title"),
                getTranslation("planning.menu.save"),
                () -> minutes.getValue() == null || most.getValue() == null
                        ? getTranslation("planning.activity.all-needed")
                        : said(save.apply(typed(item))),
                kind,
                titleDutch,
                summaryDutch,
                titleEnglish,
                summaryEnglish,
                minutes,
                most,
                active);
    }

    private MenuItem typed(@Nullable MenuItem item) {
        return new MenuItem(
                item == null ? null : item.id(),
                item == null ? 0 : item.position(),
                kind.getValue(),
                titleDutch.getValue(),
                titleEnglish.getValue(),
                summaryDutch.getValue(),
                summaryEnglish.getValue(),
                minutes.getValue(),
                most.getValue(),
                active.getValue(),
                item == null ? 0 : item.version());
    }

    private String said(RequestResult result) {
        return switch (result) {
            case RequestResult.Done done -> "";
            case RequestResult.Refused refused -> getTranslation(refused.textKey());
            case RequestResult.ChangedMeanwhile changed -> getTranslation("planning.request.changed");
        };
    }

    void open() {
        form.open();
    }
}

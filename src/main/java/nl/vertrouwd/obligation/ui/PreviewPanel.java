package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.base.ui.ProgressLine;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.obligation.SchemeDeskState;
import nl.vertrouwd.obligation.SchemeDeskState.Step;
import nl.vertrouwd.obligation.SchemePreview;
import org.jspecify.annotations.Nullable;

/** Who would stand otherwise because of a change: worked out, looked at, and stored. */
class PreviewPanel extends Section {

    private static final long serialVersionUID = 1L;

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final transient PreviewFigures figures;
    private final MovedPeople moved;
    private final ZoneId zone;
    private final Command stop;
    private final ProgressLine progress = new ProgressLine();
    private final DatePicker day = DateFields.day(getTranslation("obligation.preview.day"));
    private final Button store = new Button(getTranslation("obligation.preview.store"));
    private @Nullable Step shown;

    PreviewPanel(
            PreviewFigures figures,
            MovedPeople moved,
            ZoneId zone,
            SerializableConsumer<LocalDate> another,
            Command whenStored,
            Command stop) {
        this.figures = figures;
        this.moved = moved;
        this.zone = zone;
        this.stop = stop;
        addClassNames("vt-section", "vt-preview");
        String range = getTranslation("base.as-of.range", FIRST.getYear(), LAST.getYear());
        day.setMin(FIRST);
        day.setMax(LAST);
        day.setI18n(day.getI18n().setMinErrorMessage(range).setMaxErrorMessage(range));
        day.setHelperText(getTranslation("obligation.preview.day.help"));
        day.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && !day.isInvalid() && chosen.getValue() != null) {
                another.accept(chosen.getValue());
            }
        });
        store.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        store.addClickListener(click -> whenStored.execute());
        setVisible(false);
    }

    /** @param state null while there is nothing to show */
    void show(@Nullable SchemeDeskState state) {
        if (state != null && state.isRunning()) {
            running(state);
            return;
        }
        shown = null;
        removeAll();
        SchemePreview preview = state == null ? null : state.preview();
        setVisible(state != null);
        if (state == null) {
            return;
        }
        if (state.step() == Step.BROKEN) {
            add(note("obligation.preview.broken", Tone.BAD));
        } else if (state.isReady() && preview != null) {
            if (state.step() == Step.READY_AGAIN) {
                add(note("obligation.preview.again", Tone.SOON));
            }
            ready(preview);
        }
    }

    private void running(SchemeDeskState state) {
        boolean storing = state.step() == Step.STORING;
        String doing = state.total() == 0 ? "reading" : storing ? "storing" : "comparing";
        progress.update(getTranslation("obligation.preview." + doing), state.done(), state.total());
        if (shown == state.step()) {
            return;
        }
        shown = state.step();
        removeAll();
        setVisible(true);
        String title = storing ? "obligation.preview.storing-title" : "obligation.preview.title";
        add(new H2(getTranslation(title)), progress);
        if (storing) {
            add(new Paragraph(getTranslation("obligation.preview.leave-storing")));
        } else {
            Button cancel = new Button(getTranslation("obligation.preview.stop"), click -> stop.execute());
            cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(new Paragraph(getTranslation("obligation.preview.leave")), new Div(cancel));
        }
    }

    private void ready(SchemePreview preview) {
        Formats formats = Formats.of(getLocale());
        day.setValue(preview.day());
        Paragraph made = new Paragraph(getTranslation(
                preview.day().isAfter(preview.madeOn()) ? "obligation.preview.made-ahead" : "obligation.preview.made",
                formats.time(preview.madeAt().atZone(zone).toLocalTime())));
        made.addClassName("vt-quiet");
        Button leave = new Button(getTranslation("obligation.preview.do-not"), click -> stop.execute());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div bar = new Div(store, leave);
        bar.addClassName("vt-actions");
        add(new H2(getTranslation("obligation.preview.title")), day, figures.of(preview, moved), moved, made);
        moved.show(preview);
        add(new Paragraph(getTranslation("obligation.preview.stores")), bar);
    }

    private Div note(String key, Tone tone) {
        Div note = new Div(new Paragraph(getTranslation(key)));
        note.addClassNames("vt-summary", tone.className());
        note.getElement().setAttribute("role", "status");
        return note;
    }
}

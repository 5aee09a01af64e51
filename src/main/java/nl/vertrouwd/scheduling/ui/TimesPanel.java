package nl.vertrouwd.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.base.ui.TimeField;
import nl.vertrouwd.scheduling.JobStatus;
import nl.vertrouwd.scheduling.JobTimes;

/** When a job runs by itself, and the form that changes it. */
class TimesPanel extends Section {

    private static final long serialVersionUID = 1L;

    private static final LocalTime EARLY = LocalTime.of(4, 0);

    private final Select<JobTimes.Every> every = new Select<>();
    private final Select<Integer> minutes = new Select<>();
    private final Select<DayOfWeek> day = new Select<>();
    private final TimeField time = new TimeField(getTranslation("scheduling.times.time"));

    /** @param changedBy the name of who changed them last; empty when nobody did */
    TimesPanel(JobStatus job, JobWords words, String changedBy, SerializableConsumer<JobTimes> change) {
        addClassName("vt-stack");
        Instant changedAt = job.changedAt();
        add(new H2(getTranslation("scheduling.times")));
        add(new Facts()
                .fact(getTranslation("scheduling.times.now"), words.times(job.times()))
                .fact(getTranslation("scheduling.next"), words.next(job)));
        fields(job.times());
        Button save = new Button(getTranslation("scheduling.times.save"), click -> save(change));
        Div form = new Div(every, minutes, day, time, save);
        form.addClassNames("vt-actions", "vt-form-line");
        add(form);
        Paragraph note = new Paragraph(
                changedAt == null
                        ? getTranslation("scheduling.times.standard")
                        : getTranslation(
                                "scheduling.times.changed-by",
                                words.moment(changedAt),
                                changedBy,
                                words.times(job.standard())));
        note.addClassName("vt-quiet");
        add(note);
    }

    private void fields(JobTimes now) {
        every.setLabel(getTranslation("scheduling.times.every"));
        List<JobTimes.Every> choices = new ArrayList<>(List.of(JobTimes.Every.values()));
        if (now.every() != JobTimes.Every.OTHER) {
            choices.remove(JobTimes.Every.OTHER);
        }
        every.setItems(choices);
        every.setItemLabelGenerator(each -> getTranslation(Texts.key("scheduling.every.", each)));
        minutes.setLabel(getTranslation("scheduling.times.interval"));
        minutes.setItems(JobTimes.MINUTES);
        minutes.setItemLabelGenerator(each -> getTranslation("scheduling.duration.minutes", each, 0));
        minutes.setValue(JobTimes.MINUTES.contains(now.minutes()) ? now.minutes() : JobTimes.MINUTES.getFirst());
        day.setLabel(getTranslation("scheduling.times.weekday"));
        day.setItems(DayOfWeek.values());
        day.setItemLabelGenerator(each -> each.getDisplayName(TextStyle.FULL, getLocale()));
        day.setValue(Objects.requireNonNullElse(now.day(), DayOfWeek.SUNDAY));
        time.setValue(Objects.requireNonNullElse(now.time(), EARLY));
        every.addValueChangeListener(changed -> arrange());
        every.setValue(now.every());
        arrange();
    }

    private void arrange() {
        JobTimes.Every chosen = every.getValue();
        minutes.setVisible(chosen == JobTimes.Every.MINUTES);
        day.setVisible(chosen == JobTimes.Every.WEEK);
        time.setVisible(chosen == JobTimes.Every.DAY || chosen == JobTimes.Every.WEEK);
    }

    private void save(SerializableConsumer<JobTimes> change) {
        LocalTime at = time.getValue();
        boolean needsTime = time.isVisible() && at == null;
        time.setInvalid(needsTime);
        time.setErrorMessage(getTranslation("scheduling.times.time.needed"));
        if (needsTime || every.getValue() == JobTimes.Every.OTHER) {
            time.focus();
            return;
        }
        change.accept(
                switch (every.getValue()) {
                    case MINUTES -> JobTimes.everyMinutes(minutes.getValue());
                    case HOUR, OTHER -> JobTimes.everyHour();
                    case DAY -> JobTimes.everyDay(Objects.requireNonNull(at));
                    case WEEK -> JobTimes.everyWeek(day.getValue(), Objects.requireNonNull(at));
                });
    }
}

package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.vertrouwd.base.Formats;

/** Everything of the kit on one page, to look at; a view of the tests only. */
@Route(value = "kit", registerAtStartup = false)
@PermitAll
class KitSampleView extends Page implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Formats formats = Formats.of(getLocale());
    private final Div filters = new Div();

    KitSampleView() {
        Button primary = new Button("Plan een uitvoering", click -> Notices.done("De uitvoering staat gepland."));
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        head("Aanbod", "Zeven modules over sociale veiligheid. Kies wat je nodig hebt en waar je wilt leren.", primary);
        filters.addClassName("vt-stack");
        add(filters, cards(), list(), form(), states());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.removeAll();
        filters.add(
                new FilterChips("Vorm", KitSampleView.class, event.getLocation().getQueryParameters(), "form")
                        .option("classroom", "Klassikaal (12)")
                        .option("online", "Online (4)"),
                new FilterChips(
                                "Locatie",
                                KitSampleView.class,
                                event.getLocation().getQueryParameters(),
                                "site")
                        .option("utr", "Utrecht")
                        .option("dh", "Den Helder")
                        .option("wil", "Willemstad"));
    }

    private Component cards() {
        LocalDateTime start = LocalDateTime.of(2027, 3, 16, 9, 0);
        RouterLink link = new RouterLink("Uitspreken, bespreken, aanspreken", KitSampleView.class);
        return section(
                "Eerst dit",
                new CardGrid(
                        new Card(link)
                                .badge(new Badge("Nog 3 plaatsen", Tone.SOON))
                                .line(formats.span(start, start.plusHours(7)))
                                .quiet("Utrecht, Kromhoutkazerne · 9 van 12 plaatsen"),
                        new Card("Sociale veiligheid, diversiteit & inclusiviteit")
                                .badge(new Badge("Ingeschreven", Tone.GOOD))
                                .line(formats.span(
                                        start.plusDays(7), start.plusDays(7).plusHours(3)))
                                .quiet("Online")
                                .actions(new Button("Zet in mijn agenda"), new Button("Meld je af")),
                        new Card("Sociaal veilig hybride werken")
                                .badge(new Badge("Vol", Tone.BAD))
                                .line("Er is nu geen plaats meer.")
                                .actions(new Button("Bekijk andere data"))));
    }

    private Component list() {
        List<String> names = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> "Uitvoering " + number)
                .toList();
        CardList<String> list = new CardList<>(
                3,
                (offset, limit) -> names.stream().skip(offset).limit(limit).toList(),
                name -> new Card(name)
                        .badge(new Badge("Concept", Tone.NEUTRAL))
                        .badge(new Badge("Nieuw", Tone.INFO))
                        .line("Den Helder"),
                () -> new EmptyState("Leeg", "Niets."));
        return section("Alle uitvoeringen", list);
    }

    private Component form() {
        TextField title = new TextField("Titel");
        title.setHelperText("Zoals deelnemers hem lezen.");
        title.setPlaceholder("Bijvoorbeeld: Kameraadschap");
        IntegerField places = new IntegerField("Plaatsen");
        places.setInvalid(true);
        places.setErrorMessage("Kies een getal van 1 tot en met 500.");
        TextField fixed = new TextField("Code", "SVDI", "");
        fixed.setReadOnly(true);
        TextField disabled = new TextField("Zaal");
        disabled.setEnabled(false);
        disabled.setValue("Nog geen zaal");
        FormSummary summary = new FormSummary();
        summary.show(List.of(new FormSummary.Problem(places, "Kies een getal van 1 tot en met 500.")));
        Button save = new Button(
                "Publiceer en nodig uit",
                click -> Confirm.ask(
                        "Publiceren?", "48 mensen krijgen een bericht.", "Publiceer en nodig uit", () -> {}));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save, new Button("Bewaar als concept"));
        actions.addClassName("vt-actions");
        Div pair = new Div(new DatePicker("Datum"), new ComboBox<>("Locatie", "Utrecht", "Den Helder"));
        pair.addClassName("vt-pair");
        Div form = new Div(summary, title, places, pair, fixed, disabled, new Checkbox("Met acteurs"), actions);
        form.addClassNames("vt-form");
        return section("Een uitvoering plannen", form);
    }

    private Component states() {
        ProgressLine progress = new ProgressLine();
        progress.update("Personen worden gelezen", 41_200, 68_000);
        Div facts = new Div(new Facts()
                .fact("Wanneer", "di 16 maart 2027, 09.00–16.00")
                .fact("Waar", "Utrecht, Kromhoutkazerne, zaal 3")
                .fact("Stand", new Badge("Gaat door", Tone.GOOD)));
        facts.addClassName("vt-panel");
        return section(
                "Stand",
                facts,
                progress,
                new EmptyState(
                        "Je hebt nog geen opleidingen",
                        "Zodra je je inschrijft, zie je hier wat er komt en wat je hebt gedaan.",
                        new Button("Bekijk het aanbod")));
    }

    private static Section section(String title, Component... content) {
        Section section = new Section(new H2(title));
        section.addClassName("vt-section");
        section.add(content);
        return section;
    }
}

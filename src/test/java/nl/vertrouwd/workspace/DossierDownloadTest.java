package nl.vertrouwd.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.enrolment.TestActors;
import nl.vertrouwd.obligation.DutyFacts;
import nl.vertrouwd.organisation.SuspensionReason;
import nl.vertrouwd.organisation.Suspensions;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.organisation.TestTree;
import nl.vertrouwd.planning.TestPlanning;
import nl.vertrouwd.trainingrecord.Exempted;
import nl.vertrouwd.trainingrecord.Exemptions;
import nl.vertrouwd.trainingrecord.KnownRequirement;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody takes everything that is kept of them away, for themselves and for a machine. */
@SpringBootTest(properties = "vertrouwd.schema=dossier_download")
@Import({TestOrganisation.class, TestTree.class, TestPlanning.class, DutyFacts.class, TestClock.Wanted.class})
class DossierDownloadTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierJson json;

    @Autowired
    DossierPaper paper;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestTree tree;

    @Autowired
    TestClock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Exemptions exemptions;

    @Autowired
    DutyFacts confidants;

    @Autowired
    JdbcClient jdbc;

    private PersonId person;
    private Actor self;

    @BeforeEach
    void somebodyOfWhomMuchIsKept() {
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));
        person = organisation.person("Noor", "Voorbeeld", DateRange.from(LocalDate.of(2019, 2, 3)));
        jdbc.sql(
                        "UPDATE person SET birth_year = 1984, sex = 'F', rank_group = 'NCO', rank_name = 'sergeant' WHERE id = ?")
                .param(Ids.bytes(person.value()))
                .update();
        var before = tree.unit(tree.branch());
        var now = tree.shielded(tree.branch());
        var site = organisation.site("Europe/Amsterdam");
        organisation.place(person, before, site, new DateRange(LocalDate.of(2019, 2, 3), MAY), true);
        organisation.place(person, now, site, DateRange.from(MAY), false);
        AccountResult made = accounts.createForPerson(Accounts.SYSTEM, organisation.number(person));
        self = accounts.asActor(((AccountResult.Done) made).account());
        Actor administrator = new Actor(AccountId.next(), tree.someoneIn(now), Set.of(Role.ADMINISTRATOR));
        suspensions.enter(administrator, person, SuspensionReason.PARENTAL, MAY, LocalDate.of(2026, 8, 1));
        confidants.appointed(person, "CLAS", LocalDate.of(2021, 4, 1));
        exemptions.enter(
                administrator,
                new Exempted.Someone(person),
                new KnownRequirement("confidant", "basic", true),
                MAY,
                null,
                "Volgde de basisopleiding elders");
        completed("VP-BASIS", LocalDate.of(2021, 3, 5), null);
        completed("UBA", LocalDate.of(2022, 3, 5), "vergissing");
    }

    private void completed(String course, LocalDate on, @Nullable String withdrawnBecause) {
        jdbc.sql("""
                        INSERT INTO completion (id, person_id, course_id, completed_on, reference, certified, source, recorded_at,
                                                withdrawn_at, withdrawn_reason)
                        SELECT :id, :person, id, :on, 'OUD-7', FALSE, 'FILE', '2022-01-01', IF(:reason IS NULL, NULL, '2026-01-01'), :reason
                          FROM course WHERE code = :course
                        """)
                .param("id", Ids.bytes(Ids.next()))
                .param("person", Ids.bytes(person.value()))
                .param("on", on)
                .param("reason", withdrawnBecause)
                .param("course", course)
                .update();
    }

    @Test
    void forAMachineEverythingIsThereUnderItsName() {
        JsonNode sections = read().get("sections");
        JsonNode details = sections.get("person").get(0);
        assertThat(details.get("personnel_number").asString()).isEqualTo(organisation.number(person));
        assertThat(details.get("birth_year").asInt()).isEqualTo(1984);
        assertThat(details.get("sex").asString()).isEqualTo("F");
        assertThat(details.get("employed_from").asString()).isEqualTo("2019-02-03");
        assertThat(details.get("employed_until").isNull()).isTrue();
        JsonNode places = sections.get("places");
        assertThat(places.size()).isEqualTo(2);
        assertThat(places.get(0).get("title").asString()).isEqualTo("Dicht");
        assertThat(places.get(1).get("until").asString()).isEqualTo("2026-05-01");
        assertThat(places.get(1).get("leads_unit").asBoolean()).isTrue();
        assertThat(sections.get("shielded").size()).isEqualTo(1);
        assertThat(sections.get("roles").get(0).get("role").asString()).isEqualTo("LEADER");
        assertThat(sections.get("suspensions").get(0).get("reason").asString()).isEqualTo("PARENTAL");
        assertThat(sections.get("exemptions").get(0).get("reason").asString())
                .isEqualTo("Volgde de basisopleiding elders");
        JsonNode training = sections.get("training");
        assertThat(training.get(0).get("withdrawn").asBoolean()).isTrue();
        assertThat(training.get(0).get("withdrawn_because").asString()).isEqualTo("vergissing");
        assertThat(training.get(1).get("course").asString()).isEqualTo("VP-BASIS");
        assertThat(training.get(1).get("reference").asString()).isEqualTo("OUD-7");
        assertThat(sections.get("account").get(0).get("username").asString()).isEqualTo(organisation.number(person));
        assertThat(sections.get("changes").toString())
                .contains("organisation.suspension-entered", "trainingrecord.exemption-entered")
                .doesNotContain("PARENTAL");
    }

    @Test
    void everyNameStandsInTheManual() throws IOException {
        String manual = Files.readString(Path.of("docs", "dossier.md"));
        Set<String> names = new TreeSet<>();
        collect(read(), names);
        assertThat(names).hasSizeGreaterThan(30);
        assertThat(names).allSatisfy(name -> assertThat(manual).contains("`" + name + "`"));
    }

    @Test
    void onPaperItCanBeReadByPeopleAndReadAloud() throws IOException {
        for (Locale language : Languages.ALL) {
            Dossier dossier = dossiers.take(self, DossierFormat.PDF, language).orElseThrow();
            byte[] pdf = paper.print(dossier, language);
            Files.createDirectories(Path.of("target", "papers"));
            Files.write(Path.of("target", "papers", "dossier-" + language.getLanguage() + ".pdf"), pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                        .isTrue();
                assertThat(document.getDocumentCatalog().getLanguage()).startsWith(language.getLanguage());
                assertThat(new String(
                                document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                        .contains("pdfuaid:part", "pdfaid:part");
                assertThat(document.getPage(0).getMediaBox().getHeight()).isCloseTo(842f, within(1f));
                String text = new PDFTextStripper().getText(document);
                assertThat(text)
                        .contains("Noor Voorbeeld", organisation.number(person), "sergeant", "1984", "Dicht", "OUD-7")
                        .contains("Volgde de basisopleiding elders", "vergissing")
                        .contains(Languages.choose(language, "Ouderschapsverlof", "Parental leave"));
            }
        }
    }

    @Test
    void thatSomebodyTookItIsWrittenDownOnceAnHour() {
        dossiers.take(self, DossierFormat.JSON, Languages.DUTCH);
        dossiers.take(self, DossierFormat.PDF, Languages.DUTCH);
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM audit_entry WHERE person_id = ? AND action = 'workspace.dossier-downloaded'")
                        .param(Ids.bytes(person.value()))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whoLookedStandsInTheFileAndOneselfDoesNot() {
        Actor leader = TestTree.actor(null, new Grant(Role.ADMINISTRATOR, Scope.EVERYTHING));
        PersonId other = tree.someoneIn(tree.branch());
        AccountResult made = accounts.createForPerson(Accounts.SYSTEM, organisation.number(other));
        Actor own = accounts.asActor(((AccountResult.Done) made).account());
        assertThat(dossiers.look(own, organisation.number(person), Languages.DUTCH))
                .isEmpty();
        assertThat(dossiers.look(leader, organisation.number(other), Languages.DUTCH))
                .isPresent();
        assertThat(dossiers.look(own, organisation.number(other), Languages.DUTCH))
                .isPresent();
        assertThat(looks(own)).isEqualTo(1);
    }

    @Test
    void ofWhoIsShieldedOthersReadNothingButThatTheyAreThere() {
        Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));
        Dossier dossier = dossiers.look(administrator, organisation.number(person), Languages.DUTCH)
                .orElseThrow();
        assertThat(dossier.person().shielded()).isTrue();
        assertThat(dossier.sections()).isEmpty();
        Actor planner = TestActors.planner();
        assertThat(dossiers.look(planner, organisation.number(person), Languages.DUTCH)
                        .orElseThrow()
                        .sections())
                .isEmpty();
        assertThat(looks(self)).isZero();
    }

    private int looks(Actor of) {
        return dossiers.own(of, Languages.DUTCH).orElseThrow().sections().stream()
                .filter(section -> section.name().equals("looks"))
                .mapToInt(section -> section.entries().size())
                .sum();
    }

    private JsonNode read() {
        Dossier dossier =
                dossiers.take(self, DossierFormat.JSON, Languages.DUTCH).orElseThrow();
        return JsonMapper.shared().readTree(json.write(dossier, "nl", clock.instant()));
    }

    private static void collect(JsonNode node, Set<String> names) {
        List<JsonNode> inside = new ArrayList<>();
        node.propertyStream().forEach(each -> {
            names.add(each.getKey());
            if (!each.getKey().equals("changes") || each.getValue().isArray()) {
                inside.add(each.getValue());
            }
        });
        node.valueStream().filter(each -> node.isArray()).forEach(inside::add);
        inside.forEach(each -> collect(each, names));
    }
}

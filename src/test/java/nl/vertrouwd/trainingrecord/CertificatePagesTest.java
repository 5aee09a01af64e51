package nl.vertrouwd.trainingrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(properties = RecordFixture.SCHEMA)
@Import(RecordFixture.class)
class CertificatePagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);
    private static final String NAME = "Quirijn van der Zzandschulp";

    @Autowired
    WebApplicationContext context;

    @Autowired
    RecordFixture fixture;

    @Autowired
    JdbcClient jdbc;

    private MockMvc browser;
    private Certificate certificate;

    @BeforeEach
    void aCertificate() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        certificate = fixture.certificate(NAME, "UBA", DAY);
        jdbc.sql("DELETE FROM public_try").update();
    }

    @Test
    void aGenuineNumberShowsCourseDateAndStateButNoName() throws Exception {
        MockHttpServletResponse page = look(certificate.number().value());

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("echt en geldig")
                .contains("Uitspreken, bespreken, aanspreken")
                .contains("11 maart 2026")
                .contains("Zonder einddatum")
                .contains(certificate.number().value())
                .contains("noindex");
        assertNameless(page);
    }

    @Test
    void ofSomebodyWhoWasErasedTheNumberIsGenuineAndNoNameIsAskedFor() throws Exception {
        jdbc.sql("UPDATE certificate SET person_name = '' WHERE number = ?")
                .param(certificate.number().value())
                .update();
        MockHttpServletResponse page = look(certificate.number().value());
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("echt en geldig")
                .contains("Uitspreken, bespreken, aanspreken")
                .contains("van wie het certificaat was is niet meer bekend")
                .doesNotContain("<form method=\"post\"");
        for (String name : List.of(NAME, "", "N. N.")) {
            MockHttpServletResponse answer =
                    send(post("/certificate/" + certificate.number().value())
                            .param("name", name)
                            .with(csrf()));
            assertThat(answer.getContentAsString())
                    .contains("van wie het certificaat was is niet meer bekend")
                    .doesNotContain("vtc-good")
                    .doesNotContain("vtc-bad");
        }
    }

    @Test
    void theNumberMayBeTypedInAnyWay() throws Exception {
        assertThat(look(certificate.number().value().toLowerCase().replace("-", " "))
                        .getStatus())
                .isEqualTo(200);
        MockHttpServletResponse typed = send(
                get("/certificate").param("number", certificate.number().value().toLowerCase()));
        assertThat(typed.getRedirectedUrl())
                .isEqualTo("/certificate/" + certificate.number().value());
    }

    @Test
    void theStateFollowsTheDaysAndAWithdrawal() throws Exception {
        Certificate expired = fixture.certificate(NAME, "LSVW", LocalDate.of(2020, 1, 31));
        assertThat(look(expired.number().value()).getContentAsString())
                .contains("echt, maar verlopen")
                .contains("30 januari 2022");

        jdbc.sql("UPDATE completion SET withdrawn_at = '2026-04-01', withdrawn_reason = 'vergissing' WHERE id ="
                        + " (SELECT completion_id FROM certificate WHERE number = ?)")
                .param(expired.number().value())
                .update();
        assertThat(look(expired.number().value()).getContentAsString()).contains("ingetrokken");
    }

    @Test
    void unknownAndMalformedNumbersGetTheSameCalmPage() throws Exception {
        MockHttpServletResponse unknown =
                look(CertificateNumber.next(2026, new SecureRandom()).value());
        MockHttpServletResponse malformed = look("VT-2026-AAAA");
        MockHttpServletResponse typed = send(get("/certificate").param("number", "<script>alert(1)</script>"));

        assertThat(List.of(unknown, malformed, typed)).allSatisfy(page -> {
            assertThat(page.getStatus()).isEqualTo(404);
            assertThat(page.getContentAsString())
                    .contains("Wij kennen dit nummer niet")
                    .doesNotContain("<script>");
        });
    }

    @Test
    void theRightNameFitsAndAWrongOneDoesNotAndNeitherIsShown() throws Exception {
        MockHttpServletResponse right = compare("QUIRIJN van der  zzandschulp");
        MockHttpServletResponse wrong = compare("Quirijn van der Zandschulp");

        assertThat(right.getContentAsString()).contains("Deze naam past bij dit certificaat.");
        assertThat(wrong.getContentAsString()).contains("Deze naam past niet bij dit certificaat.");
        assertThat(List.of(right, wrong)).allSatisfy(page -> {
            assertThat(page.getStatus()).isEqualTo(200);
            assertNameless(page);
        });
    }

    @Test
    void theLongestNameOfThePersonnelFileCanBeCompared() throws Exception {
        String name = "Anna ".repeat(120) + "Q.";
        certificate = fixture.certificate(name, "UBA", DAY);
        assertThat(certificate.personName()).hasSize(602);
        assertThat(compare(name).getContentAsString()).contains("Deze naam past bij dit certificaat.");
    }

    @Test
    void anEmptyNameIsAskedForAgainAndCostsNoTry() throws Exception {
        for (int i = 0; i < 12; i++) {
            assertThat(compare("  ").getContentAsString()).contains("Typ de naam die op het papier staat.");
        }
        assertThat(compare(NAME).getContentAsString()).contains("Deze naam past bij dit certificaat.");
    }

    @Test
    void ofManyNamesAtOnceTenAreComparedAndThenEvenTheRightOneMustWait() throws Exception {
        List<Callable<Integer>> all = IntStream.range(0, 60)
                .mapToObj(index ->
                        (Callable<Integer>) () -> compare("Naam " + index).getStatus())
                .toList();
        int compared = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            for (Future<Integer> one : threads.invokeAll(all)) {
                compared += one.get() == 200 ? 1 : 0;
            }
        }
        MockHttpServletResponse after = compare(NAME);

        assertThat(compared).isEqualTo(10);
        assertThat(after.getStatus()).isEqualTo(429);
        assertThat(after.getHeader("Retry-After")).isEqualTo("3600");
        assertThat(after.getContentAsString())
                .contains("te veel namen geprobeerd")
                .contains("echt en geldig");
        assertNameless(after);
        assertThat(look(certificate.number().value()).getStatus()).isEqualTo(200);
    }

    @Test
    void whoGuessesNumbersMustWaitEvenForAGenuineOneAndOthersNeedNot() throws Exception {
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < CertificateChecks.UNKNOWN_PER_ADDRESS; i++) {
            assertThat(look(CertificateNumber.next(2026, random).value()).getStatus())
                    .isEqualTo(404);
        }

        assertThat(look(CertificateNumber.next(2026, random).value()).getStatus())
                .isEqualTo(429);
        assertThat(look(certificate.number().value()).getStatus()).isEqualTo(429);
        MockHttpServletResponse elsewhere =
                send(get("/certificate/{number}", certificate.number().value()).with(request -> {
                    request.setRemoteAddr("2001:db8:1:2::7");
                    return request;
                }));
        assertThat(elsewhere.getStatus()).isEqualTo(200);
    }

    @Test
    void theFormOpensForAnybodyInBothLanguages() throws Exception {
        assertThat(send(get("/certificate")).getContentAsString()).contains("Controleer een certificaat");
        String english = send(get("/certificate").cookie(new Cookie("vt-language", "en")))
                .getContentAsString();
        assertThat(english)
                .contains("Verify a certificate")
                .contains("lang=\"en\"")
                .doesNotContain("!trainingrecord");
        assertThat(send(head("/certificate/{number}", certificate.number().value()))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void thePageRunsUnderAStrictPolicy() throws Exception {
        MockHttpServletResponse page = look(certificate.number().value());

        assertThat(page.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getContentAsString())
                .doesNotContain("<script")
                .doesNotContain("style=")
                .doesNotContain("!trainingrecord");
    }

    private MockHttpServletResponse look(String number) throws Exception {
        return send(get("/certificate/{number}", number));
    }

    private MockHttpServletResponse compare(String name) throws Exception {
        return send(post("/certificate/{number}", certificate.number().value())
                .param("name", name)
                .with(csrf()));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = browser.perform(request).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private static void assertNameless(MockHttpServletResponse page) throws Exception {
        String everything = page.getContentAsString()
                + page.getHeaderNames().stream().map(page::getHeaders).toList();
        assertThat(everything).isNotEmpty();
        assertThat(everything.toLowerCase()).doesNotContain("zandschulp").doesNotContain("quirijn");
    }
}

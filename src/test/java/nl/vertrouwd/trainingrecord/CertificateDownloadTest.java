package nl.vertrouwd.trainingrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(properties = RecordFixture.SCHEMA)
@Import(RecordFixture.class)
class CertificateDownloadTest {

    @Autowired
    CertificateFiles files;

    @Autowired
    RecordFixture fixture;

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private Certificate certificate;

    @BeforeEach
    void aCertificate() {
        certificate = fixture.certificate("Noor van der Heijden", "UBA", LocalDate.of(2026, 3, 11));
    }

    @Test
    void peopleGetTheirOwn() {
        assertThat(print(certificate.person(), Role.PARTICIPANT)).isTrue();
    }

    @Test
    void nobodyElseLearnsThatItExists() {
        for (Role role : Role.values()) {
            assertThat(print(PersonId.next(), role)).as(role.name()).isFalse();
        }
        assertThat(print(null, Role.TRAINER)).isFalse();
    }

    @Test
    void aWithdrawnCertificateIsNotPrintedAgain() {
        jdbc.sql("UPDATE completion SET withdrawn_at = '2026-04-01', withdrawn_reason = 'vergissing' WHERE id ="
                        + " (SELECT completion_id FROM certificate WHERE number = ?)")
                .param(certificate.number().value())
                .update();

        assertThat(print(certificate.person(), Role.PARTICIPANT)).isFalse();
    }

    @Test
    void aVisitorGetsNoPaper() throws Exception {
        MockHttpServletResponse response = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(get("/certificates/{number}.pdf", certificate.number().value()))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isNotEqualTo(200);
        assertThat(response.getContentAsString()).doesNotContain("%PDF");
    }

    private boolean print(@Nullable PersonId person, Role role) {
        Actor actor = new Actor(AccountId.next(), person, Set.of(role));
        return files.print(certificate.number().value(), actor, Languages.DUTCH).isPresent();
    }
}

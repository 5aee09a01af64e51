package nl.vertrouwd.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class MessageTextsTest extends MessageTestBase {

    private static final MessageKind KIND = MessageKind.CERTIFICATE;
    private static final Locale DUTCH = Languages.DUTCH;
    private static final String BODY = "Hallo {name}, {course} is klaar.\n\n{link}";

    @Autowired
    MessageTexts texts;

    @Autowired
    Accounts accounts;

    private String address;
    private Actor administrator;

    @BeforeEach
    void anAdministrator() {
        address = AccountId.next().value() + "@buiten.test";
        administrator = accounts.asActor(((AccountResult.Done)
                        accounts.createExternal(Accounts.SYSTEM, "Robin Beheer", address, Set.of(Role.ADMINISTRATOR)))
                .account());
    }

    @ParameterizedTest
    @EnumSource
    void whatComesWithTheProductIsRightInBothLanguages(MessageKind kind) {
        for (Locale language : Languages.ALL) {
            MessageTemplate standard = texts.standard(administrator, kind, language);
            assertThat(texts.problems(administrator, kind, standard.subject(), standard.body()))
                    .as(language.toString())
                    .isEmpty();
            MessageTexts.Preview preview =
                    texts.preview(administrator, kind, language, standard.subject(), standard.body());
            assertThat(preview.subject() + preview.text()).doesNotContain("{", "}", "!notification");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|{course} {link}|empty",
                "Klaar|''|empty",
                "Klaar|{course} {link} {where}|unknown",
                "Klaar {naam}|{course} {link}|unknown",
                "Klaar {link}|{course} {link}|unknown",
                "Klaar|{course} {link} }|brace",
                "Klaar|Gefeliciteerd {link}|missing",
                "Klaar|{course}|missing",
            })
    void aTextWithSomethingWrongIsRefused(String subject, String body, String why) {
        TemplateResult result = texts.save(administrator, KIND, DUTCH, subject, body, 0);
        assertThat(result).isInstanceOf(TemplateResult.Refused.class);
        assertThat(((TemplateResult.Refused) result).problems())
                .anyMatch(problem -> problem.textKey().endsWith("." + why));
        assertThat(texts.of(administrator, KIND, DUTCH).isChanged()).isFalse();
        String tooLong = "x".repeat(TemplateCheck.LONGEST_BODY) + BODY;
        assertThat(texts.problems(administrator, KIND, "Klaar", tooLong))
                .extracting(TemplateProblem::textKey)
                .contains("notification.texts.problem.long");
    }

    @Test
    void aChangedTextIsSentFromThenOnUntilItIsStandardAgain() throws Exception {
        assertThat(texts.save(administrator, KIND, DUTCH, "Klaar: {course}", BODY, 0))
                .isInstanceOf(TemplateResult.Saved.class);
        PersonId person = told(KIND);
        bring();
        assertThat(onlyMailTo(person).getSubject()).isEqualTo("Klaar: Basis");
        assertThat(texts.changed(administrator)).containsExactly(KIND);
        assertThat(texts.of(administrator, KIND, Languages.ENGLISH).isChanged()).isFalse();
        assertThat(texts.reset(administrator, KIND, DUTCH, 1)).isInstanceOf(TemplateResult.Saved.class);
        assertThat(texts.of(administrator, KIND, DUTCH)).isEqualTo(texts.standard(administrator, KIND, DUTCH));
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM audit_entry WHERE action = 'notification.text-changed' AND account_id = ?")
                        .param(Ids.bytes(administrator.account().value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whoIsSecondChangesNothingAndSeesWhatTheFirstMade() {
        texts.save(administrator, KIND, DUTCH, "Eerste {course}", BODY, 0);
        for (TemplateResult second : List.of(
                texts.save(administrator, KIND, DUTCH, "Tweede {course}", BODY, 0),
                texts.save(administrator, KIND, DUTCH, "Tweede {course}", BODY, 7),
                texts.reset(administrator, KIND, DUTCH, 7))) {
            assertThat(second).isInstanceOf(TemplateResult.ChangedMeanwhile.class);
            assertThat(((TemplateResult.ChangedMeanwhile) second).now().subject())
                    .isEqualTo("Eerste {course}");
        }
    }

    @Test
    void aTestGoesToWhoAsksForItAndToNobodyElse() throws Exception {
        assertThat(texts.sendToMyself(administrator, KIND, DUTCH, "Proef {course}", BODY))
                .isTrue();
        assertThat(MAIL.mailTo(address)).hasSize(1);
        assertThat(MAIL.mailTo(address).getFirst().getSubject()).startsWith("Proef Uitspreken");
        assertThat(MAIL.server().getReceivedMessages()).hasSize(1);
        MAIL.kill();
        assertThat(texts.sendToMyself(administrator, KIND, DUTCH, "Proef", BODY))
                .isFalse();
    }

    @Test
    void onlyAdministratorsComeNearThem() {
        Actor planner = new Actor(AccountId.next(), null, Set.of(Role.PLANNER));
        assertThatThrownBy(() -> texts.of(planner, KIND, DUTCH)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> texts.save(planner, KIND, DUTCH, "x", BODY, 0)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> texts.sendToMyself(planner, KIND, DUTCH, "x", BODY))
                .isInstanceOf(DomainException.class);
    }
}

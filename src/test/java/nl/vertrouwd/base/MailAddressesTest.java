package nl.vertrouwd.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the personnel file may say that is no address, or more than one. */
class MailAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "niemand",
                "@voorbeeld.test",
                "a@",
                "a@b@voorbeeld.test",
                "a b@voorbeeld.test",
                "a@voorbeeld.test\r\nBcc: c@voorbeeld.test",
                "a@voorbeeld.test\nc@voorbeeld.test",
                "a\r\n@voorbeeld.test",
                "a@voorbeeld.test, c@voorbeeld.test",
                "a@voorbeeld.test;c@voorbeeld.test",
                "\"x\r\nBcc: c@voorbeeld.test\" <a@voorbeeld.test>",
                "groep: a@voorbeeld.test, c@voorbeeld.test;"
            })
    void mailIsNotSentThere(String address) {
        assertThat(MailAddresses.isUsable(address)).as(address).isFalse();
    }

    @Test
    void anOrdinaryAddressIsUsableAndNotMadeUp() {
        assertThat(MailAddresses.isUsable("bo.voorbeeld@mindef.test")).isTrue();
        assertThat(MailAddresses.isMadeUp("bo.voorbeeld@mindef.test")).isFalse();
        assertThat(MailAddresses.isMadeUp("bo@demo.INVALID ")).isTrue();
        assertThat(MailAddresses.isMadeUp("bo@invalid.example.test")).isFalse();
    }
}

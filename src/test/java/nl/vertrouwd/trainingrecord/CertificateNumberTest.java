package nl.vertrouwd.trainingrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CertificateNumberTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private final SecureRandom random = new SecureRandom();

    @Test
    void aNumberIsWrittenInGroupsThatCanBeReadAloud() {
        assertThat(CertificateNumber.next(2026, random).value())
                .matches("VT-2026-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}");
    }

    @RepeatedTest(20)
    void everySingleWrongCharacterIsFound() {
        String number = CertificateNumber.next(2026, random).value();
        int tried = 0;
        for (int place = 3; place < number.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                boolean digitOnly = place < 7;
                if (number.charAt(place) != '-' && number.charAt(place) != other && !(digitOnly && other > '9')) {
                    String wrong = number.substring(0, place) + other + number.substring(place + 1);
                    assertThat(CertificateNumber.read(wrong)).as(wrong).isEmpty();
                    tried++;
                }
            }
        }
        assertThat(tried).isEqualTo(4 * 9 + 13 * 31);
    }

    @RepeatedTest(20)
    void everySwapOfTwoDifferentCharactersIsFound() {
        String number = CertificateNumber.next(2026, random).value();
        for (int first = 8; first < number.length(); first++) {
            for (int second = first + 1; second < number.length(); second++) {
                StringBuilder swapped = new StringBuilder(number);
                swapped.setCharAt(first, number.charAt(second));
                swapped.setCharAt(second, number.charAt(first));
                boolean same = number.charAt(first) == number.charAt(second)
                        || number.charAt(first) == '-'
                        || number.charAt(second) == '-';
                if (!same) {
                    assertThat(CertificateNumber.read(swapped.toString())).isEmpty();
                }
            }
        }
    }

    @Test
    void whatPeopleTypeIsRead() {
        CertificateNumber number = numberWith('0', '1');
        String plain = number.value();

        for (String typed : Set.of(
                plain.toLowerCase(),
                " " + plain.replace('-', ' ') + "\t",
                plain.replace("-", ""),
                plain.replace('-', '–'),
                plain.substring(3),
                plain.replace('0', 'O').replace('1', 'l'),
                plain.replace('0', 'o').replace('1', 'I'))) {
            assertThat(CertificateNumber.read(typed)).as(typed).contains(number);
        }
    }

    @Test
    void whatIsNoNumberIsNotRead() {
        for (String typed : Set.of(
                "",
                "VT",
                "VT-2026",
                "VT-2026-0000-0000-0000U",
                "%00",
                "x".repeat(100_000),
                "'; --",
                "VT-202６-0000-0000-00000")) {
            assertThat(CertificateNumber.read(typed)).isEmpty();
        }
        assertThatThrownBy(() -> new CertificateNumber("vt-2026")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersDoNotRepeat() {
        Set<CertificateNumber> numbers = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            numbers.add(CertificateNumber.next(2026, random));
        }
        assertThat(numbers).hasSize(10_000);
    }

    private CertificateNumber numberWith(char... wanted) {
        while (true) {
            CertificateNumber number = CertificateNumber.next(2026, random);
            boolean all = true;
            for (char one : wanted) {
                all &= number.value().indexOf(one, 8) >= 0;
            }
            if (all) {
                return number;
            }
        }
    }
}

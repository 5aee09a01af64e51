package nl.vertrouwd.trainingrecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Noor van der Heijden     | noor van der heijden
        Noor van der Heijden     | `  NOOR   van  der HEIJDEN `
        Noor van der Heijden     | Noor van der He\u0133den
        Zoë Brontë               | Zoe Bronte
        Zoë Brontë               | Zoe\u0308 Bronte\u0308
        Jan-Willem de Vries-Kok  | Jan Willem de Vries Kok
        Jan-Willem de Vries-Kok  | Jan‑Willem de Vries–Kok
        Carla d'Ancona           | Carla d’Ancona
        Carla d'Ancona           | Carla dAncona
        Jörg Strauß              | Jorg Strauss
        Søren Łukasz Đorđević    | Soren Lukasz Dordevic
        İbrahim Işık             | Ibrahim Isik
        Işıl ÇAĞLAR              | ışıl çağlar
        Ægir Þórsson             | aegir thorsson
        """)
    void theNameFitsHoweverItIsTyped(String onPaper, String typed) {
        assertThat(NameCheck.fits(typed, onPaper)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Noor van der Heijden | Noor Heijden
        Noor van der Heijden | Noor van der Heij
        Noor van der Heijden | van der Heijden
        Noor van der Heijden | Noor van der Heijden Jansen
        Noor van der Heijden | Noor van den Heijden
        Noor van der Heijden | %
        Noor van der Heijden | ``
        Noor van der Heijden | Noorvander Heijden
        Li Wei               | Wei Li
        """)
    void anotherOrPartOfTheNameDoesNotFit(String onPaper, String typed) {
        assertThat(NameCheck.fits(typed, onPaper)).isFalse();
    }
}

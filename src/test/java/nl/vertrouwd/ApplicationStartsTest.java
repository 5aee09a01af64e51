package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vertrouwd.base.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ApplicationStartsTest {

    @Autowired
    Texts texts;

    @Test
    void theProductStartsOnItsEmbeddedDatabase() {
        assertThat(texts.getProvidedLocales()).hasSize(2);
    }
}

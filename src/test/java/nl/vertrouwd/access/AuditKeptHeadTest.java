package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With a folder outside the database the product itself misses what was cut off, and does not paper over it. */
@SpringBootTest(properties = {"vertrouwd.schema=audit_kept_head", "vertrouwd.audit.seal-seconds=0"})
@Import({AuditChain.class, TestClock.Wanted.class})
class AuditKeptHeadTest {

    private static Path folder;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) throws IOException {
        folder = Files.createTempDirectory("audit-folder");
        properties.add("vertrouwd.audit.folder", folder::toString);
    }

    @Autowired
    AuditChain chain;

    private final PersonId sam = PersonId.next();

    @BeforeEach
    void anEmptyTrail() throws IOException {
        Files.deleteIfExists(folder.resolve("audit-head"));
        chain.startAnew();
    }

    @Test
    void theHeadIsWrittenAfterEveryBatch() throws IOException {
        chain.of(2, sam);
        assertThat(Files.readString(folder.resolve("audit-head")).strip())
                .isEqualTo(chain.report().head().toString());
    }

    @Test
    void aChainWithoutItsEndIsNotExtendedUntilSomebodyVouchesForIt() {
        chain.of(4, sam);
        chain.behind("DELETE FROM audit_seal WHERE number > 2");
        chain.behind("DELETE FROM audit_signature WHERE number > 2");
        chain.behind("DELETE FROM audit_content WHERE entry_id NOT IN (SELECT entry_id FROM audit_seal)");
        chain.behind("DELETE FROM audit_entry WHERE id NOT IN (SELECT entry_id FROM audit_seal)");
        chain.write(sam, 5);
        assertThat(chain.problems())
                .contains("the chain ends at 2 but the head kept in the data folder is number 4: the end was cut off");
        assertThat(chain.seal()).isFalse();
        assertThat(chain.report().head().number()).isEqualTo(2);
        assertThat(chain.vouch().number()).isEqualTo(3);
        assertThat(chain.problems()).isEmpty();
    }
}

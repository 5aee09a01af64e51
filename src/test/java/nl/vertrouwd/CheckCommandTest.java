package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vertrouwd.base.Invariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CheckCommandTest {

    record Counted(String name, List<String> violations) implements Invariant {}

    @Test
    void whatHoldsEndsWithZero(CapturedOutput output) {
        assertThat(new CheckCommand(List.of(new Counted("one-place-per-person", List.of()))).run(List.of()))
                .isZero();
        assertThat(output.getOut()).contains("ok      one-place-per-person", "1 invariants, 0 broken");
    }

    @Test
    void whatIsBrokenEndsWithOneAndSaysWhere(CapturedOutput output) {
        CheckCommand check = new CheckCommand(List.of(
                new Counted("booked-within-capacity", List.of("session 7: 13 of 12")),
                new Counted("one-place-per-person", List.of())));
        assertThat(check.run(List.of())).isEqualTo(1);
        assertThat(output.getOut())
                .contains("BROKEN  booked-within-capacity", "session 7: 13 of 12", "2 invariants, 1 broken");
    }
}

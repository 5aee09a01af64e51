package nl.vertrouwd.organisation;

import java.util.Set;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** A part of the erasing that does what a test wants, after all others. */
@TestComponent
@Order(900)
class ProbeErasing implements ErasePart {

    volatile Consumer<Leavers> wanted = leavers -> {};

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public void erase(Leavers leavers) {
        wanted.accept(leavers);
    }
}

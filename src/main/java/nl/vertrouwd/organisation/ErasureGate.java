package nl.vertrouwd.organisation;

import java.util.Optional;
import nl.vertrouwd.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Without the list of erased people a delivery could bring back somebody who was erased, so it may only be tried. */
@Component
class ErasureGate implements ImportGate {

    private final ErasedList list;

    ErasureGate(ErasedList list) {
        this.list = list;
    }

    @Override
    public Optional<String> notice() {
        return Optional.empty();
    }

    @Override
    public Optional<String> refusal(@Nullable AccountId by) {
        return list.isInUse() && list.problem().isPresent()
                ? Optional.of("organisation.erasure.import-refused")
                : Optional.empty();
    }

    @Override
    public void opening() {
        // nothing ends because of a delivery
    }
}

package nl.vertrouwd.organisation;

import java.util.Optional;
import java.util.stream.Stream;
import nl.vertrouwd.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The gates of all modules as one; open where no module brings any. */
@Component
class ImportGates implements ImportGate {

    private final ObjectProvider<ImportGate> gates;

    ImportGates(ObjectProvider<ImportGate> gates) {
        this.gates = gates;
    }

    @Override
    public Optional<String> notice() {
        return others().map(ImportGate::notice).flatMap(Optional::stream).findFirst();
    }

    @Override
    public Optional<String> refusal(@Nullable AccountId by) {
        return others().map(gate -> gate.refusal(by)).flatMap(Optional::stream).findFirst();
    }

    @Override
    public void opening() {
        others().forEach(ImportGate::opening);
    }

    private Stream<ImportGate> others() {
        return gates.orderedStream().filter(gate -> gate != this);
    }
}

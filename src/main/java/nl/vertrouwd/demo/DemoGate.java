package nl.vertrouwd.demo;

import java.util.Optional;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.organisation.ImportGate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends the demo when something else is taken in beside it: nobody may get in among real people with a password that all the world knows. */
@Component
class DemoGate implements ImportGate {

    private final DemoFiles files;
    private final DemoAccounts accounts;

    DemoGate(DemoFiles files, DemoAccounts accounts) {
        this.files = files;
        this.accounts = accounts;
    }

    @Override
    public Optional<String> notice() {
        return files.areAllThereIs() ? Optional.of("demo.import.ends") : Optional.empty();
    }

    @Override
    public Optional<String> refusal(@Nullable AccountId by) {
        boolean nobodyCouldGoOn = by != null && files.areAllThereIs() && !accounts.haveAnotherAdministrator();
        return nobodyCouldGoOn ? Optional.of("demo.import.refused") : Optional.empty();
    }

    @Override
    public void opening() {
        if (files.areAllThereIs()) {
            accounts.close();
        }
    }
}

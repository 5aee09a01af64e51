package nl.vertrouwd.organisation;

import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.DatabaseUpkeep;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * When a backup was restored, the list was lost, or the machine stopped in the middle of an erasure, who stands in the list or its copy is
 * erased before anything else, and both are made whole.
 */
@Component
@Order(-10)
class ErasureAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureAtStart.class);

    private final Erasures erasures;
    private final ErasedList list;
    private final DatabaseUpkeep upkeep;
    private final Texts texts;

    ErasureAtStart(Erasures erasures, ErasedList list, DatabaseUpkeep upkeep, Texts texts) {
        this.erasures = erasures;
        this.list = list;
        this.upkeep = upkeep;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!upkeep.isOurs()) {
            return;
        }
        if (list.isInUse() && list.problem().isPresent()) {
            LOG.error(
                    "{}",
                    texts.get(
                            Languages.ENGLISH, erasures.problem(Accounts.SYSTEM).orElseThrow()));
        } else if (erasures.isBehind()) {
            report(erasures.again(Accounts.SYSTEM, progress -> {}));
        }
    }

    private static void report(ErasureResult result) {
        switch (result) {
            case ErasureResult.Done done ->
                LOG.warn(
                        "the list of erased people and its copy in the database were not the same: {} were erased again, {} could not be",
                        done.people() + done.outsiders(),
                        done.failed());
            case ErasureResult.Busy busy ->
                LOG.warn("people of the list of erased people are in the database again; ./vertrouwd erase --again");
            case ErasureResult.Impossible impossible -> throw new IllegalStateException("it was looked at before");
        }
    }
}

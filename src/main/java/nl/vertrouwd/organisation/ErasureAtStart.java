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

/** When a backup was restored, or the machine stopped in the middle of an erasure, who stands in the list is erased before anything else. */
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
                        "the database knew fewer people as erased than the list beside it: {} were erased again, {} could not be",
                        done.people() + done.outsiders(),
                        done.failed());
            case ErasureResult.Busy busy ->
                LOG.warn("people of the list of erased people are in the database again; ./vertrouwd erase --again");
            case ErasureResult.Impossible impossible -> throw new IllegalStateException("it was looked at before");
        }
    }
}

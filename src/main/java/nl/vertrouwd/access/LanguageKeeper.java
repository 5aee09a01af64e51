package nl.vertrouwd.access;

import nl.vertrouwd.base.LanguageChosen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the language that was chosen with the switch with the account, for mail and other browsers. */
@Component
class LanguageKeeper {

    private final CurrentUser currentUser;
    private final Accounts accounts;

    LanguageKeeper(CurrentUser currentUser, Accounts accounts) {
        this.currentUser = currentUser;
        this.accounts = accounts;
    }

    @EventListener
    void chosen(LanguageChosen event) {
        currentUser.find().ifPresent(actor -> accounts.changeLanguage(actor, event.language()));
    }
}

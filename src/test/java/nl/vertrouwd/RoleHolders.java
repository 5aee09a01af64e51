package nl.vertrouwd;

import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Browser;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.access.ScopeKind;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.TestOrganisation;
import org.springframework.boot.test.context.TestComponent;

/** Somebody of every role: given to somebody from outside, or as it follows from the personnel file. */
@TestComponent
class RoleHolders {

    private static final String PASSWORD = "vier losse woorden hier";

    private final Accounts accounts;
    private final TestOrganisation organisation;

    RoleHolders(Accounts accounts, TestOrganisation organisation) {
        this.accounts = accounts;
        this.organisation = organisation;
    }

    /** Somebody new with this role, and besides only what everybody employed is. */
    AccountId with(Role role) {
        if (!role.isGiven()) {
            PersonId person = organisation.person();
            if (role == Role.LEADER) {
                organisation.lead(person, organisation.branch().id());
            }
            return made(accounts.createForPerson(Accounts.SYSTEM, organisation.number(person)));
        }
        String email = AccountId.next().value() + "@buiten.test";
        AccountId account = made(accounts.createExternal(Accounts.SYSTEM, "Kim van Buiten", email, Set.of()));
        Scope scope = role.kinds().contains(ScopeKind.EVERYTHING)
                ? Scope.EVERYTHING
                : new Scope.Network(organisation.branch().code());
        return made(accounts.grant(Accounts.SYSTEM, account, new Grant(role, scope)));
    }

    /** A browser in which this account is signed in. */
    Browser signedIn(AccountId account, int port) {
        accounts.setPassword(account, PASSWORD);
        String username = accounts.find(Accounts.SYSTEM, account).orElseThrow().username();
        Browser browser = new Browser(port);
        String entered = browser.target(browser.signIn(username, PASSWORD));
        if (entered.contains("error")) {
            throw new AssertionError("not let in");
        }
        return browser;
    }

    private static AccountId made(AccountResult result) {
        return ((AccountResult.Done) result).account();
    }
}

package nl.vertrouwd.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody in as {@code beheer} when nobody can manage accounts (yet, or any more). Of any number of nodes that start at once, one
 * makes the account. A second step goes, because it may be what was lost. Every time it is written in the audit trail.
 */
@Service
public class FirstAdministrator {

    public static final String USERNAME = "beheer";

    /** Without characters that look alike. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    /** Nodes that start within this time start together. */
    private static final Duration TOGETHER = Duration.ofMinutes(10);

    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    private final AccountRepository accounts;
    private final Granting granting;
    private final Administrators administrators;
    private final Accounts service;
    private final Attempts attempts;
    private final SecondStepStore secondSteps;
    private final AuditTrail audit;
    private final Texts texts;
    private final Clock clock;

    FirstAdministrator(
            AccountRepository accounts,
            Granting granting,
            Administrators administrators,
            Accounts service,
            Attempts attempts,
            SecondStepStore secondSteps,
            AuditTrail audit,
            Texts texts,
            Clock clock) {
        this.accounts = accounts;
        this.granting = granting;
        this.administrators = administrators;
        this.service = service;
        this.attempts = attempts;
        this.secondSteps = secondSteps;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * At a start: a one-time password, or empty when there is an administrator already. When nobody has used the password yet, a later
     * start gives another, because the first may have scrolled away.
     */
    @Transactional
    public Optional<String> ensure() {
        accounts.lockAdministrators();
        Optional<AccountId> unused =
                accounts.findByUsername(USERNAME).filter(this::isUnused).map(Account::id);
        boolean somebodyCan =
                administrators.whoMayEnter().stream().anyMatch(account -> !account.equals(unused.orElse(null)));
        return somebodyCan ? Optional.empty() : Optional.of(letIn());
    }

    /** After an import: a one-time password when it kept the last administrator out, or empty. */
    @Transactional
    public Optional<String> replace() {
        accounts.lockAdministrators();
        return administrators.areLockedOut() ? Optional.of(letIn()) : Optional.empty();
    }

    /** A one-time password whoever is administrator, for somebody who may run commands on the host. */
    @Transactional
    public String rescue() {
        accounts.lockAdministrators();
        return letIn();
    }

    private String letIn() {
        Account account = accounts.findByUsername(USERNAME).orElseGet(this::make);
        boolean couldEnter = administrators.whoMayEnter().contains(account.id());
        String password = password();
        account.giveOneTimePassword(service.hash(password));
        account.enable(true);
        granting.give(account, new Grant(Role.ADMINISTRATOR, Scope.EVERYTHING), Accounts.SYSTEM);
        attempts.forget(USERNAME);
        attempts.forgetSecondStep(account.id());
        secondSteps.remove(account.id());
        audit.record(
                Accounts.SYSTEM,
                "access.administrator-let-in",
                AuditSubject.thing("account", account.id().value()),
                Map.of("could-enter", Boolean.toString(couldEnter)),
                Map.of("could-enter", "true"));
        return password;
    }

    private boolean isUnused(Account account) {
        return account.enabled()
                && account.mustChange()
                && account.createdAt().plus(TOGETHER).isBefore(clock.instant());
    }

    private Account make() {
        String name = texts.get(Languages.DUTCH, "access.first.name");
        return service.add(new Account(AccountId.next(), USERNAME, null, name, "", clock.instant()), Accounts.SYSTEM);
    }

    private static String password() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}

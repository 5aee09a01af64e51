package nl.vertrouwd.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the account {@code beheer} when nobody can manage accounts yet. Of any number of nodes that start at once, one makes it. When
 * nobody has used its password yet, a later start gives another, because the first may have scrolled away.
 */
@Service
class FirstAdministrator {

    static final String USERNAME = "beheer";
    /** Without characters that look alike. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    /** Nodes that start within this time start together. */
    private static final Duration TOGETHER = Duration.ofMinutes(10);

    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    private final AccountRepository accounts;
    private final Granting granting;
    private final Accounts service;
    private final Texts texts;
    private final Clock clock;

    FirstAdministrator(AccountRepository accounts, Granting granting, Accounts service, Texts texts, Clock clock) {
        this.accounts = accounts;
        this.granting = granting;
        this.service = service;
        this.texts = texts;
        this.clock = clock;
    }

    /** The one-time password, or empty when there is an administrator already. */
    @Transactional
    public Optional<String> ensure() {
        accounts.lockAdministrators();
        Optional<Account> present = accounts.findByUsername(USERNAME);
        boolean unused = present.filter(this::isUnused).isPresent();
        if (accounts.countEnabledAdministrators() > (unused ? 1 : 0)) {
            return Optional.empty();
        }
        Account account = present.orElseGet(this::make);
        String password = password();
        account.giveOneTimePassword(service.hash(password));
        account.enable(true);
        if (accounts.countEnabledAdministrators() == 0) {
            granting.give(account, new Grant(Role.ADMINISTRATOR, Scope.EVERYTHING), Accounts.SYSTEM);
        }
        return Optional.of(password);
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

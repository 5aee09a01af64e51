package nl.vertrouwd.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Someone who can sign in. Every change of what they may do or how they prove who they are changes the stamp, which ends running sessions. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String username;

    private @Nullable UUID personId;

    @Column(nullable = false)
    private String displayName;

    @Column(nullable = false)
    private String email;

    private @Nullable String passwordHash;
    private boolean mustChange;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 2)
    private @Nullable String language;

    private boolean enabled;
    private @Nullable LocalDate validUntil;
    private long stamp;

    @Version
    private @Nullable Long version;

    @Column(nullable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(
            AccountId id,
            String username,
            @Nullable PersonId person,
            String displayName,
            String email,
            Instant createdAt) {
        this.id = id.value();
        this.username = username;
        this.personId = person == null ? null : person.value();
        this.displayName = displayName;
        this.email = email;
        this.createdAt = createdAt;
        this.enabled = true;
    }

    AccountId id() {
        return new AccountId(id);
    }

    String username() {
        return username;
    }

    @Nullable
    PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }

    String displayName() {
        return displayName;
    }

    String email() {
        return email;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    boolean mustChange() {
        return mustChange;
    }

    boolean enabled() {
        return enabled;
    }

    /** Whether the account is that of somebody from outside, who is let in until a day. */
    boolean isFromOutside() {
        return validUntil != null;
    }

    /** The first day on which somebody from outside is no longer let in. */
    Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    boolean isOpenOn(LocalDate day) {
        return enabled && (validUntil == null || day.isBefore(validUntil));
    }

    long stamp() {
        return stamp;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Locale> language() {
        return Optional.ofNullable(language).map(tag -> Languages.nearest(Locale.forLanguageTag(tag)));
    }

    /** What an entry of the audit trail about this account is about. */
    AuditSubject subject() {
        return new AuditSubject("account", id, person());
    }

    /** The name and address as the personnel file has them today. */
    void follow(KnownPerson known) {
        displayName = known.name();
        email = known.email();
    }

    void speak(Locale wanted) {
        language = Languages.nearest(wanted).getLanguage();
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        mustChange = false;
        stamp++;
    }

    /** A password that is good for one sign-in, after which another must be chosen. */
    void giveOneTimePassword(String hash) {
        choosePassword(hash);
        mustChange = true;
    }

    /** Nobody signs in with it any more, with whatever password. */
    void close() {
        passwordHash = null;
        enable(false);
    }

    /** The same password under newer settings of the algorithm; nobody is signed out by it. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    void enable(boolean wanted) {
        enabled = wanted;
        stamp++;
    }

    /** Lets somebody from outside in until a day. */
    void letInUntil(LocalDate day) {
        validUntil = day;
    }

    /** How somebody proves who they are is another way now. */
    void proofChanged() {
        stamp++;
    }

    void rolesChanged() {
        stamp++;
    }
}

package nl.vertrouwd.access;

/** How it went with the account of somebody from outside; everything but {@link Done} changed nothing. */
public sealed interface OutsiderResult {

    /** @param made whether the account is new */
    record Done(AccountId account, boolean made) implements OutsiderResult {}

    /** The address is that of an account that is blocked, or of nobody from outside. */
    record NotPossible() implements OutsiderResult {}

    /** Only an administrator changes until when this account is let in: it may do more than give sessions. */
    record ForAdministrators() implements OutsiderResult {}

    /** The last day lies in the past, or further ahead than accounts are given for. */
    record WrongDay() implements OutsiderResult {}
}

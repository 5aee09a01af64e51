package nl.vertrouwd.access;

/** How it went with an invitation. */
public sealed interface InvitationResult {

    /** It is on its way. */
    record Sent() implements InvitationResult {}

    /** Three went out in the past hour; later again. */
    record TooMany() implements InvitationResult {}

    /** There is no address that mail can be sent to, the account is disabled, or the person left. */
    record NotPossible() implements InvitationResult {}

    /** The password was chosen; the link is used up. */
    record Chosen() implements InvitationResult {}

    /** The link is used, replaced by a later one, or too old. */
    record Expired() implements InvitationResult {}

    /** The password is not good enough; the link still works. */
    record Weak(PasswordProblem problem) implements InvitationResult {}
}

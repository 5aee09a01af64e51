package nl.vertrouwd.access;

/** How it went when an account was made or changed; everything but {@link Done} changed nothing. */
public sealed interface AccountResult {

    /** It was done, for this account. */
    record Done(AccountId account) implements AccountResult {}

    /** There is an account for this person or address already. */
    record AlreadyThere(AccountId account) implements AccountResult {}

    /** Nobody employed has this personnel number. */
    record UnknownPerson() implements AccountResult {}

    /** Without this account nobody could manage the others any more. */
    record LastAdministrator() implements AccountResult {}

    /** The role follows from the personnel file; nobody gives it by hand. */
    record FollowsFromFile() implements AccountResult {}

    /** The role is not held for a part of this kind. */
    record WrongPart() implements AccountResult {}

    /** There is no such part of the organisation today. */
    record UnknownPart() implements AccountResult {}

    /** The present password was not right. */
    record WrongPassword() implements AccountResult {}

    /** The new password is not good enough. */
    record WeakPassword(PasswordProblem problem) implements AccountResult {}
}

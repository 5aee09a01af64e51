package nl.vertrouwd.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** A letter was not brought. */
final class MailFailure extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int REFUSED_FOR_GOOD = 500;

    private final MailError error;

    MailFailure(MailError error) {
        super(error.name());
        this.error = error;
    }

    MailError error() {
        return error;
    }

    /** What a mail server or the way to it gave as reason. */
    static MailFailure of(MessagingException failed) {
        return new MailFailure(reason(failed));
    }

    private static MailError reason(MessagingException failed) {
        for (@Nullable Exception each = failed; each != null; each = next(each)) {
            switch (each) {
                case SMTPAddressFailedException address -> {
                    return lasting(address.getReturnCode(), MailError.ADDRESS_REFUSED);
                }
                case AuthenticationFailedException refused -> {
                    return MailError.SIGN_IN_REFUSED;
                }
                case SocketTimeoutException slow -> {
                    return MailError.SERVER_SLOW;
                }
                default -> {}
            }
        }
        return failed instanceof SMTPSendFailedException answer && answer.getReturnCode() > 0
                ? lasting(answer.getReturnCode(), ofLetter(answer))
                : MailError.SERVER_AWAY;
    }

    /** Only what is answered to the letter itself is about the letter; a refusal before that is about us. */
    private static MailError ofLetter(SMTPSendFailedException answer) {
        String command = answer.getCommand();
        return command != null && command.startsWith("MAIL") ? MailError.SERVER_BUSY : MailError.LETTER_REFUSED;
    }

    private static MailError lasting(int code, MailError whenForGood) {
        return code >= REFUSED_FOR_GOOD ? whenForGood : MailError.SERVER_BUSY;
    }

    private static @Nullable Exception next(Exception failed) {
        Exception next = failed instanceof MessagingException mail ? mail.getNextException() : null;
        return next != null || !(failed.getCause() instanceof Exception cause) ? next : cause;
    }
}

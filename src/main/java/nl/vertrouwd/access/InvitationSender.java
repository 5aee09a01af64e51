package nl.vertrouwd.access;

import nl.vertrouwd.base.MailAddresses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hands invitations and changes of sign-in to delivery once they are in the database, not before. */
@Component
class InvitationSender {

    private final ObjectProvider<InvitationDelivery> delivery;
    private final ObjectProvider<SignInChangeDelivery> changes;
    private final InvitationPost post;

    InvitationSender(
            ObjectProvider<InvitationDelivery> delivery,
            ObjectProvider<SignInChangeDelivery> changes,
            InvitationPost post) {
        this.delivery = delivery;
        this.changes = changes;
        this.post = post;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void made(InvitationMail mail) {
        delivery.ifAvailable(sender -> post.soon(() -> sender.deliver(mail)));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(SignInChange change) {
        if (MailAddresses.isUsable(change.to())) {
            changes.ifAvailable(sender -> post.soon(() -> sender.deliver(change)));
        }
    }
}

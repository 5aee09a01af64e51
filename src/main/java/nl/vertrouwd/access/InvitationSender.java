package nl.vertrouwd.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hands invitations to delivery once they are in the database, not before. */
@Component
class InvitationSender {

    private final ObjectProvider<InvitationDelivery> delivery;
    private final InvitationPost post;

    InvitationSender(ObjectProvider<InvitationDelivery> delivery, InvitationPost post) {
        this.delivery = delivery;
        this.post = post;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void made(InvitationMail mail) {
        delivery.ifAvailable(sender -> post.soon(() -> sender.deliver(mail)));
    }
}

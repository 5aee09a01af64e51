package nl.vertrouwd.notification;

import java.util.HashMap;
import java.util.Map;
import nl.vertrouwd.trainingrecord.CertificateIssued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that there is a certificate of theirs; inside the transaction that issues it. */
@Component
class CertificateMessages {

    private final MessageWriter writer;

    CertificateMessages(MessageWriter writer) {
        this.writer = writer;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void issued(CertificateIssued event) {
        Map<String, String> facts =
                new HashMap<>(MessageValues.copied("course", event.titleDutch(), event.titleEnglish()));
        facts.put("number", event.number());
        writer.write(MessageKind.CERTIFICATE, Receiver.of(event.person()), event.number(), facts);
    }
}

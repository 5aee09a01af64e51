package nl.vertrouwd.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.access.InvitationDelivery;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PublicAddress;
import nl.vertrouwd.base.StartMessage;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Component;

/** Says at the start what is not set yet and would make mail stay here, or lead people to a machine that is not theirs. */
@Component
class MailNote implements StartMessage {

    private static final Locale LANGUAGE = Languages.DUTCH;

    private final Post post;
    private final InvitationDelivery delivery;
    private final PublicAddress address;
    private final Texts texts;

    MailNote(Post post, InvitationDelivery delivery, PublicAddress address, Texts texts) {
        this.post = post;
        this.delivery = delivery;
        this.address = address;
        this.texts = texts;
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (post.server().isEmpty()) {
            lines.add(delivery.destination(LANGUAGE));
        }
        if (!address.isSet()) {
            lines.add(texts.get(LANGUAGE, "notification.no-address", address.of("")));
        }
        return lines;
    }
}

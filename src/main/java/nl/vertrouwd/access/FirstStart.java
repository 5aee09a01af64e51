package nl.vertrouwd.access;

import java.util.List;
import java.util.Optional;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.StartMessage;
import nl.vertrouwd.base.Texts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees to the first administrator when the product starts, after the demo that brings its own, and says the one-time password, once. */
@Component
@Order(10)
@ConditionalOnWebApplication
class FirstStart implements ApplicationRunner, StartMessage {

    private final FirstAdministrator administrator;
    private final Texts texts;
    private Optional<String> password = Optional.empty();

    FirstStart(FirstAdministrator administrator, Texts texts) {
        this.administrator = administrator;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        password = administrator.ensure();
    }

    @Override
    public List<String> lines() {
        List<String> lines = password.map(this::sentence).map(List::of).orElse(List.of());
        password = Optional.empty();
        return lines;
    }

    private String sentence(String oneTime) {
        return texts.get(Languages.DUTCH, "access.first.line", FirstAdministrator.USERNAME, oneTime);
    }
}

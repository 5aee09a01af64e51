package nl.vertrouwd;

import java.util.List;
import nl.vertrouwd.base.StartMessage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints where the product is to be found once it is ready, and what the modules have to say to whoever started it. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "vertrouwd.command", havingValue = "start")
class Announcement implements ApplicationListener<ApplicationReadyEvent> {

    private final Environment environment;
    private final List<StartMessage> messages;

    Announcement(Environment environment, List<StartMessage> messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        System.out.println("Vertrouwd is ready: http://localhost:" + environment.getProperty("local.server.port"));
        messages.forEach(message -> message.lines().forEach(System.out::println));
    }
}

package nl.vertrouwd;

import java.util.List;
import java.util.Optional;
import nl.vertrouwd.base.StartMessage;
import nl.vertrouwd.embedded.PageAddress;
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

    private Optional<String> whoCanReachIt() {
        String address = environment.getProperty(ListeningPlace.ADDRESS, "");
        boolean demo = environment.getProperty("vertrouwd.demo", Boolean.class, false);
        if (address.startsWith("127.") || address.equals("localhost") || address.equals("::1")) {
            return Optional.of("Only this machine can reach it; --address 0.0.0.0 lets others in.");
        }
        return demo
                ? Optional.of("Other machines can reach it too, and the passwords of a demo are known to everybody.")
                : Optional.empty();
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        System.out.println("Vertrouwd is ready: " + PageAddress.of(environment));
        whoCanReachIt().ifPresent(System.out::println);
        messages.forEach(message -> message.lines().forEach(System.out::println));
    }
}

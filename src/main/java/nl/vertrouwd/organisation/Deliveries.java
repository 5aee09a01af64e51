package nl.vertrouwd.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import org.springframework.stereotype.Service;

/** The deliveries of the folder that wait for an administrator; refuses everybody else. */
@Service
public class Deliveries {

    private final DeliveryFolder folder;
    private final DeliveryTaking taking;
    private final ImportDesk desk;

    Deliveries(DeliveryFolder folder, DeliveryTaking taking, ImportDesk desk) {
        this.folder = folder;
        this.taking = taking;
        this.desk = desk;
    }

    /** By name. */
    public List<WaitingDelivery> waiting(Actor by) {
        require(by);
        try {
            List<WaitingDelivery> waiting = new ArrayList<>();
            for (Path delivery : folder.waiting()) {
                waiting.add(new WaitingDelivery(DeliveryFolder.name(delivery), folder.deliveredOn(delivery)));
            }
            return waiting;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts one on the desk of the administrator, who tries it and says yes or no as to any other; once it is taken in it is moved to what
     * is done. False when it does not wait any more.
     */
    public boolean putOnDesk(Actor by, String name) {
        require(by);
        try {
            Optional<Path> delivery = folder.waiting().stream()
                    .filter(waiting -> DeliveryFolder.name(waiting).equals(name))
                    .findAny();
            if (delivery.isEmpty()
                    || !(taking.open(delivery.get()) instanceof DeliveryTaking.Opened.Readable(ImportSource source))) {
                return false;
            }
            desk.put(by, source.whenTaken(() -> isDone(delivery.get())));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void isDone(Path delivery) {
        try {
            folder.move(delivery, DeliveryFolder.Fate.DONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(Actor by) {
        if (!by.hasAny(Role.ADMINISTRATOR)) {
            throw new DomainException("organisation.import.only-administrators");
        }
    }
}

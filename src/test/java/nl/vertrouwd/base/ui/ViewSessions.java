package nl.vertrouwd.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** The sessions of views in a test, so that time can pass for them without waiting. */
@TestComponent
public class ViewSessions implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient List<VaadinSession> all = new CopyOnWriteArrayList<>();
    private transient @Nullable VaadinService service;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        service = event.getSource();
        event.getSource().addSessionInitListener(init -> all.add(init.getSession()));
    }

    VaadinService service() {
        return Objects.requireNonNull(service);
    }

    /** As if nobody had worked in any page for so long. */
    public void stoodIdleFor(Duration time) {
        all.forEach(session -> session.accessSynchronously(
                () -> session.setLastRequestTimestamp(session.getLastRequestTimestamp() - time.toMillis())));
    }
}

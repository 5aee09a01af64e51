package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.base.ui.Confirm;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.planning.BlockReason;
import nl.vertrouwd.planning.BlockResult;
import nl.vertrouwd.planning.Blocked;
import nl.vertrouwd.planning.BlockedPeriod;
import nl.vertrouwd.planning.Trainer;

/** Enters and takes away when somebody is not available, and says what that touches. */
class Blocking implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient StaffServices services;
    private final transient Trainer trainer;
    private final Component in;
    private final Locale locale;
    private final Command after;

    Blocking(StaffServices services, Component in, Locale locale, Trainer trainer, Command after) {
        this.services = services;
        this.in = in;
        this.locale = locale;
        this.trainer = trainer;
        this.after = after;
    }

    void open() {
        open(
                text("planning.blocked.add"),
                text("planning.blocked.add.lead"),
                BlockReason.of(true),
                text("planning.block.save"));
    }

    /** Only that they cannot come from today on. */
    void openAbsence(String title, String sentence) {
        open(title, sentence, List.of(BlockReason.ILLNESS), title);
    }

    private void open(String title, String sentence, List<BlockReason> reasons, String action) {
        new BlockDialog(title, sentence, reasons, action, services.today(), List.of(), this::keep).open();
    }

    void lift(BlockedPeriod period) {
        Confirm.askToRemove(
                text("planning.blocked.lift.title"),
                text("planning.blocked.lift.touches", BlockWords.when(period, locale)),
                text("planning.blocked.lift.do"),
                () -> {
                    services.lift(period.id());
                    Notices.done(text("planning.blocked.lifted"));
                    after.execute();
                });
    }

    private BlockResult keep(BlockDialog.Typed typed) {
        BlockResult result =
                services.block(new Blocked.Staff(trainer.id()), typed.from(), typed.until(), typed.reason());
        if (result instanceof BlockResult.Blocked kept) {
            Notices.done(text("planning.blocked.saved", kept.sessions()));
            after.execute();
        }
        return result;
    }

    private String text(String key, Object... arguments) {
        return in.getTranslation(key, arguments);
    }
}

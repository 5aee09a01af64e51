package nl.vertrouwd.obligation;

import java.util.List;
import java.util.Locale;
import nl.vertrouwd.base.Command;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Component;

/** {@code duties rebuild}: throws the prepared periods away and makes them anew from the facts. */
@Component
class DutiesCommand implements Command {

    private final DutyPeriods periods;
    private final Texts texts;
    private final Locale locale = Languages.ofTerminal();

    DutiesCommand(DutyPeriods periods, Texts texts) {
        this.periods = periods;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "duties";
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.equals(List.of("rebuild"))) {
            System.err.println(texts.get(locale, "obligation.command.usage"));
            return 2;
        }
        int rows = periods.renewAll();
        System.out.println(texts.get(
                locale, "obligation.command.rebuilt", Formats.of(locale).number(rows)));
        return 0;
    }
}

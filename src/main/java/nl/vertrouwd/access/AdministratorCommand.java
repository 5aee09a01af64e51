package nl.vertrouwd.access;

import java.util.List;
import nl.vertrouwd.base.Command;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Component;

/** {@code ./vertrouwd administrator}: a way in for whoever runs the product, when nobody can manage accounts or a password is lost. */
@Component
class AdministratorCommand implements Command {

    private final FirstAdministrator administrator;
    private final Texts texts;

    AdministratorCommand(FirstAdministrator administrator, Texts texts) {
        this.administrator = administrator;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "administrator";
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            System.err.println(texts.get(Languages.ofTerminal(), "access.first.usage"));
            return 2;
        }
        String password = administrator.rescue();
        System.out.println(
                texts.get(Languages.ofTerminal(), "access.first.line", FirstAdministrator.USERNAME, password));
        return 0;
    }
}

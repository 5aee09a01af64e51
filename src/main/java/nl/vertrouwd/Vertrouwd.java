package nl.vertrouwd;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The program: one application over one database. */
@SpringBootApplication
@Modulithic(systemName = "Vertrouwd", sharedModules = "base")
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("css/vertrouwd.css")
@Viewport("width=device-width, initial-scale=1")
@Push
public class Vertrouwd implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Vertrouwd.class, args);
    }
}

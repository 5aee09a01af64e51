package nl.vertrouwd.catalogue;

import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.Resource;

/** One course of the standard catalogue as written in {@code course-content/catalogue}; refuses a file that leaves something out. */
final class CourseFile {

    private final Resource file;
    private final Properties values;

    CourseFile(Resource file) {
        this.file = file;
        YamlPropertiesFactoryBean reader = new YamlPropertiesFactoryBean();
        reader.setResources(file);
        Properties read = reader.getObject();
        this.values = read == null ? new Properties() : read;
    }

    String code() {
        return text("code");
    }

    int position() {
        return number("position");
    }

    /** The settings under a new identity. */
    CourseSettings settings() {
        return new CourseSettings(
                CourseId.next(),
                0,
                text("title.nl"),
                text("title.en"),
                text("summary.nl"),
                text("summary.en"),
                CourseKind.valueOf(text("kind")),
                Audience.valueOf(text("audience")),
                forms(),
                number("dayParts"),
                Boolean.parseBoolean(text("actors")),
                false,
                number("capacity"),
                number("minimum"),
                belowMinimum(),
                number("deadlineDays"),
                number("missableDayParts"),
                Boolean.parseBoolean(text("certified")),
                months(),
                true);
    }

    private Set<Form> forms() {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        for (int i = 0; values.containsKey("forms[" + i + "]"); i++) {
            forms.add(Form.valueOf(text("forms[" + i + "]")));
        }
        return forms;
    }

    private BelowMinimum belowMinimum() {
        return values.containsKey("belowMinimum") ? BelowMinimum.valueOf(text("belowMinimum")) : BelowMinimum.CANCEL;
    }

    private @Nullable Integer months() {
        return values.containsKey("certificateMonths") ? (Integer) number("certificateMonths") : null;
    }

    private int number(String key) {
        return Integer.parseInt(text(key));
    }

    private String text(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new IllegalStateException(file.getFilename() + " does not say " + key);
        }
        return value.toString();
    }
}

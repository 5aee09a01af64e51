package nl.vertrouwd.base;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text a user reads, from the bundles {@code messages/<module>_<language>.properties}; the same for Flow views, plain pages,
 * documents and mail. All texts are {@link MessageFormat} patterns (an apostrophe is written twice). Refuses to start when two
 * bundles define the same key.
 */
@Component("messageSource")
public class Texts extends AbstractMessageSource implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient Map<Locale, Map<String, MessageFormat>> byLanguage = new HashMap<>();

    public Texts() {
        for (Locale language : Languages.ALL) {
            byLanguage.put(language, load(language));
        }
    }

    /** The text of a key in the language nearest to the locale; the key between exclamation marks when there is none. */
    public String get(Locale locale, String key, Object... arguments) {
        String unknown = "!" + key + "!";
        return Objects.requireNonNull(getMessage(key, arguments, unknown, locale));
    }

    /** The key of the text of one of several values: {@code planning.state.given} for {@code GIVEN}. */
    public static String key(String start, Enum<?> value) {
        return start + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The keys that a language has, in order. */
    public Set<String> keys(Locale language) {
        return new TreeSet<>(texts(language).keySet());
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return get(locale, key, params);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        MessageFormat format = texts(locale).get(code);
        return format == null ? null : (MessageFormat) format.clone();
    }

    private Map<String, MessageFormat> texts(Locale locale) {
        return byLanguage.getOrDefault(Languages.nearest(locale), Map.of());
    }

    private static Map<String, MessageFormat> load(Locale language) {
        Map<String, MessageFormat> texts = new HashMap<>();
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.getLanguage() + ".properties")) {
                for (Map.Entry<Object, Object> text : read(bundle).entrySet()) {
                    MessageFormat format = new MessageFormat((String) text.getValue(), language);
                    if (texts.put((String) text.getKey(), format) != null) {
                        throw new IllegalStateException("two bundles define the text " + text.getKey());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Properties read(Resource bundle) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}

package nl.vertrouwd.access;

/**
 * A whole number that administrators may change; a bean of the module that uses it. Its name and meaning are the texts
 * {@code setting.<key>} and {@code setting.<key>.means}.
 *
 * @param key {@code <module>.<name>}, in lower case with dashes
 * @param standard what holds until somebody changes it
 * @param lowest the least it may be
 * @param highest the most it may be
 */
public record NumberSetting(String key, int standard, int lowest, int highest) {

    public NumberSetting {
        if (standard < lowest || standard > highest || !key.matches("[a-z]+\\.[a-z-]+")) {
            throw new IllegalArgumentException(key);
        }
    }
}

package nl.vertrouwd.trainingrecord;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The number of a certificate, {@code VT-2026-7K3M-9QXR-4D2HP}: the year of issue, twelve random characters (60 bits) and one that
 * checks all before it. Without I, L, O and U it can be read aloud; the check finds every single wrong character and every swap of
 * two. Refuses a value in any other form.
 */
record CertificateNumber(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String PREFIX = "VT";
    private static final int RANDOM_CHARACTERS = 12;
    private static final int CHARACTERS = 4 + RANDOM_CHARACTERS + 1;

    CertificateNumber {
        if (!isWritten(value)) {
            throw new IllegalArgumentException("not the number of a certificate");
        }
    }

    /** A new number of this year; the generator must be one that cannot be predicted. */
    static CertificateNumber next(int year, RandomGenerator random) {
        StringBuilder characters = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        characters.append(ALPHABET.charAt(timesX(remainder(characters))));
        return new CertificateNumber(written(characters));
    }

    /** The number somebody typed, whatever the case and the dashes, with O for 0 and I or L for 1; empty when it is none. */
    static Optional<CertificateNumber> read(String typed) {
        return typed.length() > 80 ? Optional.empty() : parse(typed).map(CertificateNumber::new);
    }

    /** Whether this is a number exactly as it is printed. */
    static boolean isWritten(String text) {
        return parse(text).filter(text::equals).isPresent();
    }

    private static Optional<String> parse(String typed) {
        String characters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}\\p{Z}\\p{Cf}._]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (characters.startsWith(PREFIX)) {
            characters = characters.substring(PREFIX.length());
        }
        return characters.matches("[0-9]{4}[" + ALPHABET + "]{13}") && remainder(characters) == 0
                ? Optional.of(written(characters))
                : Optional.empty();
    }

    private static String written(CharSequence characters) {
        String all = characters.toString();
        return String.join(
                "-",
                PREFIX,
                all.substring(0, 4),
                all.substring(4, 8),
                all.substring(8, 12),
                all.substring(12, CHARACTERS));
    }

    /** The characters as a polynomial over the field of 32 elements, at its primitive element: each place has a weight of its own. */
    private static int remainder(CharSequence characters) {
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            sum = timesX(sum) ^ ALPHABET.indexOf(characters.charAt(i));
        }
        return sum;
    }

    private static int timesX(int element) {
        int shifted = element << 1;
        return shifted >= 32 ? shifted ^ 0b100101 : shifted;
    }
}

package nl.vertrouwd.base;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;

/** The dark squares of a QR code, for paper and for pages: a square is one by one, counted from the upper left corner. */
public record QrCode(int size, List<Square> squares) {

    private static final int QUIET = 4;

    /** One dark square. */
    public record Square(int column, int row) {}

    public QrCode {
        squares = List.copyOf(squares);
    }

    /** The code of a text; refuses one that is too long to be read back when a quarter of it is damaged. */
    public static QrCode of(String text) {
        ByteMatrix matrix = matrix(text);
        List<Square> dark = new ArrayList<>();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row) == 1) {
                    dark.add(new Square(column, row));
                }
            }
        }
        return new QrCode(matrix.getWidth(), dark);
    }

    /** The outline of all squares as the {@code d} of an SVG path. */
    public String path() {
        StringBuilder path = new StringBuilder();
        squares.forEach(square -> path.append('M')
                .append(square.column())
                .append(' ')
                .append(square.row())
                .append("h1v1h-1z"));
        return path.toString();
    }

    /** The {@code viewBox} of an SVG that shows it with the white edge that readers need. */
    public String viewBox() {
        int all = size + 2 * QUIET;
        return "-" + QUIET + " -" + QUIET + " " + all + " " + all;
    }

    private static ByteMatrix matrix(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }
}

package nl.vertrouwd.trainingrecord;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the QR code of the address in an {@code <object data="…">} of the paper, as one crisp shape. */
class CertificateCode implements FSObjectDrawer {

    private static final Color INK = new Color(0x0A2E33);

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice output,
            RenderingContext context,
            int dotsPerPixel) {
        Path2D squares = squares(matrix(element.getAttribute("data")));
        output.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width / dotsPerPixel,
                (float) height / dotsPerPixel,
                graphics -> paint(graphics, squares, width / dotsPerPixel));
        return null;
    }

    private static void paint(Graphics2D graphics, Path2D squares, double width) {
        double scale = width / squares.getBounds2D().getMaxX();
        graphics.scale(scale, scale);
        graphics.setColor(INK);
        graphics.fill(squares);
    }

    private static Path2D squares(ByteMatrix matrix) {
        Path2D squares = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row) == 1) {
                    squares.append(new java.awt.Rectangle(column, row, 1, 1), false);
                }
            }
        }
        return squares;
    }

    private static ByteMatrix matrix(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.Q).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }
}

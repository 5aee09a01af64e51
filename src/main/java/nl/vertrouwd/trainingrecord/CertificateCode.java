package nl.vertrouwd.trainingrecord;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;
import nl.vertrouwd.base.QrCode;
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
        Path2D squares = squares(QrCode.of(element.getAttribute("data")));
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

    private static Path2D squares(QrCode code) {
        Path2D squares = new Path2D.Double(Path2D.WIND_NON_ZERO);
        code.squares().forEach(square -> squares.append(new Rectangle(square.column(), square.row(), 1, 1), false));
        return squares;
    }
}

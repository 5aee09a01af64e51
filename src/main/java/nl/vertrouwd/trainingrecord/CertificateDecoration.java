package nl.vertrouwd.trainingrecord;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** What makes the paper a certificate and says nothing: band, rosette and seal, drawn as lines below the text and marked as such. */
final class CertificateDecoration {

    private static final float MM = 72f / 25.4f;
    private static final Color PETROL = new Color(0x0B5C63);
    private static final Color DEEP = new Color(0x084A50);
    private static final Color LINE = new Color(0x2A7A80);
    private static final Color PALE = new Color(0xE3EFEF);
    private static final Color DOT = new Color(0xF2B441);
    private static final float BAND = 80 * MM;

    private CertificateDecoration() {}

    static void drawBelow(PDDocument document, PDPage page) throws IOException {
        PDFormXObject drawing = drawing(document, page);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.drawForm(drawing);
            content.endMarkedContent();
        }
    }

    private static PDFormXObject drawing(PDDocument document, PDPage page) throws IOException {
        float width = page.getMediaBox().getWidth();
        float height = page.getMediaBox().getHeight();
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
        try {
            rosette(graphics, width - 12 * MM, 8 * MM, 62 * MM, PALE);
            graphics.setColor(PETROL);
            graphics.fill(new Rectangle2D.Float(-1, -1, BAND + 1, height + 2));
            graphics.setClip(new Rectangle2D.Float(-1, -1, BAND + 1, height + 2));
            rosette(graphics, BAND, height, 96 * MM, DEEP);
            rosette(graphics, BAND / 2, 75 * MM, 32 * MM, LINE);
            graphics.setClip(null);
            seal(graphics, BAND / 2, 75 * MM);
        } finally {
            graphics.dispose();
        }
        return graphics.getXFormObject();
    }

    /** A guilloche: lines that swing around a circle, each a little further on than the one before. */
    private static void rosette(PdfBoxGraphics2D graphics, float x, float y, float radius, Color color) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(0.4f));
        int lines = 10;
        for (int line = 0; line < lines; line++) {
            graphics.draw(swing(x, y, radius, 2 * Math.PI * line / lines));
        }
    }

    private static Path2D swing(float x, float y, float radius, double shift) {
        Path2D line = new Path2D.Double();
        for (int step = 0; step < 480; step++) {
            double angle = Math.PI * step / 240;
            double distance =
                    radius * (0.78 + 0.14 * Math.sin(8 * angle + shift) + 0.08 * Math.cos(16 * angle - shift));
            double toX = x + distance * Math.cos(angle);
            double toY = y + distance * Math.sin(angle);
            if (step == 0) {
                line.moveTo(toX, toY);
            } else {
                line.lineTo(toX, toY);
            }
        }
        line.closePath();
        return line;
    }

    /** The seal: the mark of the product in a milled ring. */
    private static void seal(PdfBoxGraphics2D graphics, float x, float y) {
        float radius = 17 * MM;
        graphics.setColor(PETROL);
        graphics.fill(circle(x, y, radius + 2.4f * MM));
        graphics.setColor(Color.WHITE);
        graphics.setStroke(new BasicStroke(1.3f));
        graphics.draw(circle(x, y, radius));
        graphics.setStroke(new BasicStroke(0.5f));
        graphics.draw(circle(x, y, radius - 1.6f * MM));
        for (int tick = 0; tick < 72; tick++) {
            double angle = Math.PI * tick / 36;
            graphics.draw(new Line2D.Double(
                    x + (radius - 1.3f * MM) * Math.cos(angle),
                    y + (radius - 1.3f * MM) * Math.sin(angle),
                    x + (radius - 0.5f * MM) * Math.cos(angle),
                    y + (radius - 0.5f * MM) * Math.sin(angle)));
        }
        mark(graphics, x, y);
    }

    /** The mark of the product, on a grid of 32 by 32. */
    private static void mark(PdfBoxGraphics2D graphics, float x, float y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(0.84 * MM, 0.84 * MM);
        place.translate(-16, -16);
        Path2D stroke = new Path2D.Double();
        stroke.moveTo(7, 9.5);
        stroke.lineTo(14.2, 22.7);
        stroke.curveTo(15, 24.1, 17, 24.1, 17.8, 22.7);
        stroke.lineTo(21, 17);
        graphics.setStroke(new BasicStroke(2.6f * MM, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(place.createTransformedShape(stroke));
        graphics.setColor(DOT);
        graphics.fill(place.createTransformedShape(circle(23, 10.5f, 3)));
    }

    private static Ellipse2D circle(float x, float y, float radius) {
        return new Ellipse2D.Float(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}

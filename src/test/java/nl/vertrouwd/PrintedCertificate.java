package nl.vertrouwd;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A certificate as somebody who holds the paper sees it: its words, and what a phone reads in its code. */
record PrintedCertificate(String text, String address, BufferedImage image) {

    private static final int DOTS_PER_INCH = 200;

    static PrintedCertificate of(byte[] pdf) throws IOException, ReaderException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(paper).renderImageWithDPI(0, DOTS_PER_INCH);
            BinaryBitmap dots = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
            return new PrintedCertificate(
                    new PDFTextStripper().getText(paper),
                    new QRCodeReader().decode(dots).getText(),
                    image);
        }
    }

    String number() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    void picture(Path file) throws IOException {
        ImageIO.write(image, "png", file.toFile());
    }
}

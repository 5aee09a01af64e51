package nl.vertrouwd.base;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/** The fonts of the paper, read once; nothing of the machine is used, so that paper looks the same everywhere. */
@Component
public class PaperFonts {

    private static final String FOLDER = "/liberation/";

    private final byte[] regular = read("LiberationSans-Regular.ttf");
    private final byte[] bold = read("LiberationSans-Bold.ttf");
    private final byte[] serif = read("LiberationSerif-Regular.ttf");
    private final TrueTypeFont boldMetrics = parse(bold);
    private final TrueTypeFont serifMetrics = parse(serif);

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(regular), "sans", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), "sans", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(serif), "serif", 400, FontStyle.NORMAL, true);
    }

    /** The largest whole size in points, between the bounds, at which the text fits on one line of the serif font. */
    public int serifSize(String text, int width, int largest, int smallest) {
        return size(serifMetrics, text, width, largest, smallest);
    }

    /** The largest whole size in points, between the bounds, at which the text fits on one line of the bold font. */
    public int boldSize(String text, int width, int largest, int smallest) {
        return size(boldMetrics, text, width, largest, smallest);
    }

    private static int size(TrueTypeFont font, String text, int width, int largest, int smallest) {
        try {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            double units = 0;
            for (int character : text.codePoints().toArray()) {
                units += font.getAdvanceWidth(glyphs.getGlyphId(character));
            }
            double fitting = width / Math.max(units / font.getUnitsPerEm(), 1);
            return (int) Math.clamp(fitting, smallest, largest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parse(byte[] bytes) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String name) {
        try (InputStream font = PaperFonts.class.getResourceAsStream(FOLDER + name)) {
            if (font == null) {
                throw new FileNotFoundException(name);
            }
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

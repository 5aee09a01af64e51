package nl.vertrouwd.base;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Lays pages out as a PDF that can be read aloud (PDF/UA) and kept (PDF/A), with fonts of our own and nothing from outside. */
@Component
public class Papers {

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final PaperFonts fonts;
    private final Texts texts;

    Papers(PaperFonts fonts, Texts texts) {
        this.fonts = fonts;
        this.texts = texts;
    }

    /** What is done to the document when it is laid out. */
    public interface Finish {
        void finish(PDDocument document) throws IOException;
    }

    /**
     * The PDF of a page of XHTML; the same page, day and identity give the same document.
     *
     * @param drawers what draws {@code <object>} elements, by their type
     */
    public byte[] print(
            String html,
            Locale language,
            LocalDate day,
            String identity,
            Map<String, FSObjectDrawer> drawers,
            Finish finish) {
        DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
        drawers.forEach(factory::registerDrawer);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(colours)
                .useReplacementText("\u25A1")
                .useObjectDrawerFactory(factory)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer(texts.get(language, "base.product"))
                .withHtmlContent(html, null);
        fonts.addTo(builder);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(100_000);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                finish.finish(document);
                date(document, day, identity);
                document.save(pdf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static void date(PDDocument document, LocalDate day, String identity) {
        Calendar made = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(made);
        document.getDocumentInformation().setModificationDate(made);
        document.setDocumentId(identity.hashCode() & 0xFFFFFFFFL);
    }

    /** Letters with their marks as one character where there is one, and no character that a document may not hold. */
    public static String printable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]", " ")
                .strip();
    }
}

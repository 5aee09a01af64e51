package nl.vertrouwd.trainingrecord;

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
import java.net.URI;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.PublicAddress;
import nl.vertrouwd.base.Texts;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Lays a certificate out as a PDF that can be read aloud (PDF/UA) and kept (PDF/A); the same certificate gives the same page. */
@Component
class CertificatePaper {

    private static final int LINE_WIDTH = 520;

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final ITemplateEngine templates;
    private final CertificateFonts fonts;
    private final Texts texts;
    private final PublicAddress publicAddress;

    CertificatePaper(ITemplateEngine templates, CertificateFonts fonts, Texts texts, PublicAddress publicAddress) {
        this.templates = templates;
        this.fonts = fonts;
        this.texts = texts;
        this.publicAddress = publicAddress;
    }

    /** The address at which anybody can see whether the number is genuine. */
    URI address(CertificateNumber number) {
        return URI.create(publicAddress.of("/certificate/" + number.value()));
    }

    byte[] print(Certificate certificate, Locale language) {
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer("application/qr", new CertificateCode());
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(colours)
                .useReplacementText("\u25A1")
                .useObjectDrawerFactory(drawers)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer(texts.get(language, "base.product"))
                .withHtmlContent(html(certificate, language), null);
        fonts.addTo(builder);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(100_000);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                finish(document, certificate);
                document.save(pdf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static void finish(PDDocument document, Certificate certificate) throws IOException {
        CertificateDecoration.drawBelow(document, document.getPage(0));
        Calendar issued = GregorianCalendar.from(certificate.issuedOn().atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(issued);
        document.getDocumentInformation().setModificationDate(issued);
        document.setDocumentId(certificate.number().value().hashCode() & 0xFFFFFFFFL);
    }

    private String html(Certificate certificate, Locale language) {
        Formats formats = Formats.of(language);
        String name = printable(certificate.personName());
        String title = printable(certificate.title(language));
        Context context = new Context(language);
        context.setVariable("language", language.getLanguage());
        context.setVariable("number", certificate.number().value());
        context.setVariable("address", address(certificate.number()).toString());
        context.setVariable("site", publicAddress.of("/certificate").replaceFirst("^https?://", ""));
        context.setVariable("name", name);
        context.setVariable("nameSize", fonts.serifSize(name, LINE_WIDTH, 40, 22));
        context.setVariable("title", title);
        context.setVariable("titleSize", fonts.boldSize(title, 2 * LINE_WIDTH - 90, 22, 14));
        context.setVariable("completedOn", formats.date(certificate.completedOn()));
        context.setVariable("issuedOn", formats.date(certificate.issuedOn()));
        context.setVariable(
                "lastValidDay", certificate.lastValidDay().map(formats::date).orElse(""));
        context.setVariable("hours", certificate.hours());
        context.setVariable("place", printable(certificate.place()));
        context.setVariable("trainers", trainers(certificate.trainers()));
        return templates.process("certificate-paper", context);
    }

    private static String trainers(List<String> names) {
        return printable(String.join(", ", names));
    }

    /** Letters with their marks as one character where there is one, and no character that a document may not hold. */
    private static String printable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]", " ")
                .strip();
    }
}

package nl.vertrouwd.trainingrecord;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class CertificatePaperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String LONG = "Anna-Sophia Wilhelmina van den Berghe-Wijnaldum tot Oosterhuis van der Stok ";

    @Autowired
    CertificatePaper paper;

    @Test
    void thePaperSaysWhoCompletedWhat() throws Exception {
        Certificate certificate =
                certificate("Noor van der Heijden", "Uitspreken, bespreken, aanspreken", List.of("Youssef Amrani"));

        String text = text(paper.print(certificate, Languages.DUTCH));

        assertThat(text)
                .contains("Noor van der Heijden")
                .contains("Uitspreken, bespreken, aanspreken")
                .contains("24 november 2026")
                .contains("23 november 2028")
                .contains("7 uur")
                .contains("Beukbergen")
                .contains("Youssef Amrani")
                .contains(certificate.number().value());
        keep("certificate-nl.pdf", paper.print(certificate, Languages.DUTCH));
    }

    @Test
    void itIsThereInEnglishToo() throws Exception {
        Certificate certificate = certificate("Noor van der Heijden", "Titel", List.of());

        byte[] pdf = paper.print(certificate, Languages.ENGLISH);

        assertThat(text(pdf))
                .contains("English title")
                .contains("24 November 2026")
                .contains("7 hours")
                .doesNotContain("Given by");
        keep("certificate-en.pdf", pdf);
    }

    @Test
    void theCodeLeadsToThePublicPage() throws Exception {
        Certificate certificate = certificate("Noor van der Heijden", "Titel", List.of());

        String read = code(paper.print(certificate, Languages.DUTCH));

        assertThat(read)
                .isEqualTo(paper.address(certificate.number()).toString())
                .endsWith("/certificate/" + certificate.number().value());
    }

    @Test
    void aScreenReaderCanReadIt() throws Exception {
        try (PDDocument document = open(paper.print(certificate("Noor", "Titel", List.of()), Languages.ENGLISH))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Certificate: English title");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            String metadata =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray());
            assertThat(metadata).contains("pdfuaid:part").contains("pdfaid:part");
            assertThat(figures(document.getDocumentCatalog().getStructureTreeRoot()))
                    .singleElement()
                    .satisfies(alt -> assertThat(alt).contains("QR code").contains("/certificate/VT-2026-"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Şükrü Ğüneş-İpek Işık",
                "Łukasz Żółć Dvořák",
                "Đorđe Ångström Ðóra",
                "Zoë Brontë ĳ ȳ",
                "Ελένη Иванова",
                "e\u0301\u0323 n\u0303"
            })
    void unusualLettersAreOnThePaper(String name) throws Exception {
        String text = text(paper.print(certificate(name, "Titel", List.of()), Languages.DUTCH));

        assertThat(NameCheck.plain(text)).contains(NameCheck.plain(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "🧭 Noor", "نور", "A\u0000B\uD800C\uFFFF", "<b>&amp;\"'"})
    void lettersThatNoFontHasDoNotBreakIt(String name) throws Exception {
        byte[] pdf = paper.print(certificate(name, "Titel", List.of(name)), Languages.DUTCH);

        assertThat(text(pdf)).contains("Certificaat".toUpperCase(Locale.ROOT));
    }

    @Test
    void longNamesAndTitlesStayOnOnePageAndTheCodeReadable() throws Exception {
        Certificate certificate = certificate(
                LONG.repeat(3).strip(),
                "Leidinggeven in een organisatie die verandert. ".repeat(6).strip(),
                List.of(LONG, LONG, LONG));

        byte[] pdf = paper.print(certificate, Languages.DUTCH);

        try (PDDocument document = open(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text(pdf).replaceAll("\\s+", " ")).contains(LONG.strip() + " " + LONG.strip());
        assertThat(code(pdf)).endsWith(certificate.number().value());
        keep("certificate-long.pdf", pdf);
    }

    @Test
    void theLongestNameOfThePersonnelFileIsOnThePaperWhole() throws Exception {
        String name = "Wilhelmina ".repeat(54) + "de Groot";
        assertThat(name).hasSize(602);

        byte[] pdf = paper.print(certificate(name, "Titel", List.of()), Languages.DUTCH);

        assertThat(text(pdf).replaceAll("\\s+", " ")).contains(name);
        assertThat(code(pdf)).contains("/certificate/VT-2026-");
        keep("certificate-longest.pdf", pdf);
    }

    @Test
    void theSameCertificateGivesTheSamePaper() {
        Certificate certificate = certificate("Noor van der Heijden", "Titel", List.of());

        assertThat(paper.print(certificate, Languages.DUTCH).length)
                .isEqualTo(paper.print(certificate, Languages.DUTCH).length);
    }

    private static Certificate certificate(String name, String title, List<String> trainers) {
        return new Certificate(
                CertificateNumber.next(2026, new SecureRandom()),
                PersonId.next(),
                name,
                title,
                "English title",
                new DateRange(DAY, DAY.plusMonths(24)),
                7,
                trainers,
                "Beukbergen",
                DAY,
                false);
    }

    private static PDDocument open(byte[] pdf) throws Exception {
        return Loader.loadPDF(pdf);
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = open(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String code(byte[] pdf) throws Exception {
        try (PDDocument document = open(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));
            return new QRCodeReader().decode(bitmap).getText();
        }
    }

    private static List<String> figures(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> element.getStructureType()
                                .equals(COSName.getPDFName("Figure").getName())
                        ? List.of(String.valueOf(element.getAlternateDescription())).stream()
                        : figures(element).stream())
                .toList();
    }

    private static void keep(String name, byte[] pdf) throws Exception {
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers", name), pdf);
    }
}

package nl.vertrouwd.trainingrecord;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.PaperFonts;
import nl.vertrouwd.base.Papers;
import nl.vertrouwd.base.PublicAddress;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Lays a certificate out as a PDF that can be read aloud (PDF/UA) and kept (PDF/A); the same certificate gives the same page. */
@Component
class CertificatePaper {

    private static final int LINE_WIDTH = 520;

    private final ITemplateEngine templates;
    private final Papers papers;
    private final PaperFonts fonts;
    private final PublicAddress publicAddress;

    CertificatePaper(ITemplateEngine templates, Papers papers, PaperFonts fonts, PublicAddress publicAddress) {
        this.templates = templates;
        this.papers = papers;
        this.fonts = fonts;
        this.publicAddress = publicAddress;
    }

    /** The address at which anybody can see whether the number is genuine. */
    URI address(CertificateNumber number) {
        return URI.create(publicAddress.of("/certificate/" + number.value()));
    }

    byte[] print(Certificate certificate, Locale language) {
        return papers.print(
                html(certificate, language),
                language,
                certificate.issuedOn(),
                certificate.number().value(),
                Map.of("application/qr", new CertificateCode()),
                document -> CertificateDecoration.drawBelow(document, document.getPage(0)));
    }

    private String html(Certificate certificate, Locale language) {
        Formats formats = Formats.of(language);
        String name = Papers.printable(certificate.personName());
        String title = Papers.printable(certificate.title(language));
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
        context.setVariable("place", Papers.printable(certificate.place()));
        context.setVariable("trainers", trainers(certificate.trainers()));
        return templates.process("certificate-paper", context);
    }

    private static String trainers(List<String> names) {
        return Papers.printable(String.join(", ", names));
    }
}

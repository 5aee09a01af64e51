package nl.vertrouwd.trainingrecord;

import java.util.Locale;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The download of a certificate, for who is signed in. */
@Controller
class CertificateDownload {

    private final CertificateFiles files;
    private final CurrentUser user;
    private final Texts texts;

    CertificateDownload(CertificateFiles files, CurrentUser user, Texts texts) {
        this.files = files;
        this.user = user;
        this.texts = texts;
    }

    @GetMapping("/certificates/{number}.pdf")
    ResponseEntity<byte[]> download(
            @PathVariable String number, @RequestParam(required = false) @Nullable String lang, Locale locale) {
        Locale language = lang == null ? Languages.nearest(locale) : Languages.nearest(Locale.of(lang));
        return user.find()
                .flatMap(actor -> files.print(number, actor, language))
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.number(), language))
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                        .body(file.pdf()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String disposition(CertificateNumber number, Locale language) {
        String name = texts.get(language, "trainingrecord.paper.file", number.value());
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}

package nl.vertrouwd.access;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Locale;
import nl.vertrouwd.base.LanguageCookie;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.Texts;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * What is answered to a request that the server cannot read, so that it never reaches the program and its error page: an address with half
 * a sign in it, a wrong first line. A small page of our own, without the name of the server.
 */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title><link rel="stylesheet" href="/css/access.css"></head>
            <body class="vt-plain"><main class="vt-plain-card"><h1>%s</h1><p class="vt-plain-lead">%s</p>
            <p><a class="vt-plain-button" href="/">%s</a></p></main></body>
            </html>
            """;

    private final Texts texts;

    UnreadableRequests(Texts texts) {
        this.texts = texts;
    }

    /** After Spring Boot, whose own page then has nothing left to say. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new OwnPage()));
    }

    private String page(Locale language, int status) {
        String kind = status >= 500 ? "unexpected" : "lost";
        String title = texts.get(language, "base.error." + kind + ".title");
        return PAGE.formatted(
                language.getLanguage(),
                HtmlUtils.htmlEscape(texts.get(language, "access.page.title", title)),
                HtmlUtils.htmlEscape(title),
                HtmlUtils.htmlEscape(texts.get(language, "base.error." + kind + ".sentence")),
                HtmlUtils.htmlEscape(texts.get(language, "base.error.home")));
    }

    private final class OwnPage extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            response.setContentType("text/html");
            response.setCharacterEncoding("utf-8");
            response.setHeader("Content-Security-Policy", PagePolicies.STRICT);
            response.setHeader("X-Content-Type-Options", "nosniff");
            try {
                response.getReporter().write(page(language(request), status));
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                return; // who asked is not there any more
            }
        }

        private static Locale language(Request request) {
            Cookie @Nullable [] cookies = request.getCookies();
            return cookies == null ? Languages.DUTCH : LanguageCookie.language(cookies);
        }
    }
}

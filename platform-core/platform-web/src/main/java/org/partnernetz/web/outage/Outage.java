// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.outage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.partnernetz.web.look.Assets;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.problem.ProblemAnswer;

/** The answer during an outage: not now, try again in a moment. It needs neither database nor view. */
public final class Outage {

    /** The answer for programs. */
    public static final ProblemAnswer ANSWER =
            ProblemAnswer.of("unavailable", HttpServletResponse.SC_SERVICE_UNAVAILABLE);

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><title>%s – Partnernetz</title>\
            <meta name="viewport" content="width=device-width, initial-scale=1">%s</head>
            <body><main class="section section--last"><div class="stop"><h1>%s</h1><p class="lead">%s</p></div></main>\
            </body></html>
            """;

    /** The number of seconds after which to try again. */
    public static final int RETRY_SECONDS = 10;

    /** Answers programs with a problem, people with a page. */
    public static void answer(String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Retry-After", Integer.toString(RETRY_SECONDS));
        response.setHeader("Cache-Control", "no-store");
        if (address.startsWith("/api/")) {
            ANSWER.send(request, response);
            return;
        }
        var assets = (Assets) request.getServletContext().getAttribute("assets");
        var page = page(Words.of(Look.of(request).language()), assets == null ? null : assets.getStyle());
        response.setStatus(ANSWER.status());
        response.setContentType("text/html; charset=utf-8");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }

    /** @param style address of the style sheet; null if it can no longer be served */
    static String page(Words words, @Nullable String style) {
        var link = style == null ? "" : "<link rel=\"stylesheet\" href=\"" + style + "\">";
        return String.format(
                Locale.ROOT,
                PAGE,
                words.locale().getLanguage(),
                words.get("error.away"),
                link,
                words.get("error.away"),
                words.get("error.away.text"));
    }

    private Outage() {}
}

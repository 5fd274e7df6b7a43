// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import org.jspecify.annotations.Nullable;

/**
 * A mail as HTML: one column, no tables, no pictures, nothing loaded from anywhere. Programs that show mails ignore
 * style sheets, so the styles stand at the elements.
 */
final class MailHtml {
    private static final String FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
    private static final String SMALL = "<p style=\"margin:0 0 12px;font-size:14px;color:#4a5560\">";

    static String of(Content content) {
        var color = HouseColor.readable(content.from().color());
        var html = new Markup();
        head(html, content);
        sender(html, content, color);
        html.raw("<h1 style=\"margin:0 0 16px;font-size:22px;line-height:1.3\">")
                .text(content.subject())
                .raw("</h1>\n");
        content.paragraphs()
                .forEach(paragraph -> html.raw("<p dir=\"auto\" style=\"margin:0 0 16px\">")
                        .text(paragraph)
                        .raw("</p>\n"));
        button(html, content, color);
        foot(html, content);
        return html.raw("</div></body></html>\n").toString();
    }

    private static void head(Markup html, Content content) {
        html.raw("<!DOCTYPE html>\n<html lang=\"")
                .text(content.words().code())
                .raw("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .text(content.subject())
                .raw("</title></head>\n<body style=\"margin:0;padding:24px 12px;background:#f2f4f6;color:#1b2128;"
                        + "font-size:16px;line-height:1.5;" + FONT + "\">\n");
    }

    private static void sender(Markup html, Content content, String color) {
        html.raw("<div style=\"max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border-top:4px solid ")
                .text(color)
                .raw(";border-radius:8px\">\n"
                        + "<p style=\"margin:0 0 20px;font-weight:600\"><span"
                        + " style=\"display:inline-block;padding:4px"
                        + " 8px;border-radius:6px;color:#ffffff;background:")
                .text(color)
                .raw("\">")
                .text(content.from().initials())
                .raw("</span> <bdi>")
                .text(content.from().name())
                .raw("</bdi></p>\n");
    }

    private static void button(Markup html, Content content, String color) {
        if (content.button() != null && content.address() != null) {
            html.raw("<p style=\"margin:24px 0\">");
            link(
                    html,
                    content.address(),
                    "display:inline-block;padding:12px 20px;border-radius:6px;color:#ffffff;font-weight:600;"
                            + "text-decoration:none;background:" + color,
                    content.button());
            html.raw("</p>\n" + SMALL).text(content.words().copy()).raw("<br>\n");
            html.raw("<span style=\"word-break:break-all\">")
                    .text(content.address())
                    .raw("</span></p>\n");
        }
    }

    private static void foot(Markup html, Content content) {
        html.raw("<hr style=\"margin:24px 0 16px;border:0;border-top:1px solid #d5dae0\">\n" + SMALL)
                .text(content.words().sentBy(content.from().name(), content.site()));
        if (content.stop() != null) {
            html.raw("<br>\n");
            link(html, content.stop(), "color:#4a5560", content.words().stop());
        }
        html.raw("</p>\n");
    }

    private static void link(Markup html, String address, String style, @Nullable String text) {
        html.raw("<a href=\"")
                .text(address)
                .raw("\" style=\"" + style + "\">")
                .text(text == null ? address : text)
                .raw("</a>");
    }

    private MailHtml() {}
}

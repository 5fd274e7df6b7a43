// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Audience;

/**
 * The small parts that all pages are made of, as finished markup: {@code #{parts.icon('lock', false)}}. The tags
 * {@code m:icon}, {@code m:time}, {@code m:audience} and {@code m:org} are their names in pages.
 */
public final class Parts {
    /** The name in pages and in the request. */
    public static final String ATTRIBUTE = "parts";

    private static final int SMALL = 256;

    private final Assets assets;
    private final Words words;
    private final Times times;

    public Parts(Assets assets, Words words, Times times) {
        this.assets = assets;
        this.words = words;
        this.times = times;
    }

    /** An icon by its Lucide name, mirrored on right-to-left pages if requested. */
    public String icon(String name, boolean flip) {
        return "<svg class=\"icon" + (flip ? " icon--flip" : "")
                + "\" aria-hidden=\"true\" focusable=\"false\"><use href=\"" + assets.icon(name) + "\"/></svg>";
    }

    /** A point in time relative to now; the exact time is shown on hover and read by screen readers. */
    public String time(@Nullable Instant value) {
        if (value == null) {
            return "";
        }
        var exact = times.exact(value);
        return new Html(SMALL)
                .raw("<time datetime=\"")
                .raw(times.iso(value))
                .raw("\" title=\"")
                .text(exact)
                .raw("\"><span aria-hidden=\"true\">")
                .text(times.ago(value))
                .raw("</span><span class=\"vh\">")
                .text(exact)
                .raw("</span></time>")
                .toString();
    }

    /**
     * The audience, as icon and words.
     *
     * @param name the name of the organisation or group
     * @param style {@code quiet}, {@code usual} or empty
     */
    public String audience(Audience audience, @Nullable String name, String style) {
        var circle = Circle.name(audience);
        return new Html(SMALL)
                .raw("<span class=\"aud aud--" + circle + (style.isEmpty() ? "" : " aud--" + style) + "\">")
                .raw(icon(Circle.icon(audience), false))
                .raw("<span><span class=\"vh\">")
                .text(words.get("circle.for"))
                .raw(" </span>")
                .text(words.say("circle." + circle, name == null ? "" : name))
                .raw("</span></span>")
                .toString();
    }

    /** An organisation: letter tile and name; size {@code s}, {@code l} or empty. */
    public String organisation(String slug, String initials, String name, String size) {
        return new Html(SMALL)
                .raw("<span class=\"org\">")
                .raw(tile(slug, initials, size))
                .raw("<bdi lang=\"de\">")
                .text(name)
                .raw("</bdi></span>")
                .toString();
    }

    /** The letter tile of an organisation. */
    public String tile(String slug, String initials, String size) {
        return new Html(SMALL)
                .raw("<span class=\"tile" + (size.isEmpty() ? "" : " tile--" + size) + "\" data-org=\"")
                .text(slug)
                .raw("\" aria-hidden=\"true\">")
                .text(initials)
                .raw("</span>")
                .toString();
    }
}

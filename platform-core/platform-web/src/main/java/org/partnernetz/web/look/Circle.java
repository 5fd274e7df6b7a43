// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import java.util.Locale;

import org.partnernetz.tenant.Audience;

/** The look of an audience; used by the tag {@code m:audience}. */
public final class Circle {

    private Circle() {}

    /**
     * The last part of its style class and message key: {@code organisation}, {@code group}, {@code network} or
     * {@code public}.
     */
    public static String name(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }

    /** Its icon; the wider the audience, the more open. */
    public static String icon(Audience audience) {
        return switch (audience) {
            case ORGANISATION -> "lock";
            case GROUP -> "users";
            case NETWORK -> "waypoints";
            case PUBLIC -> "globe";
        };
    }

    /** The name of a language in another language, for example {@code Arabisch}. */
    public static String language(String tag, Locale in) {
        return Locale.forLanguageTag(tag).getDisplayName(in);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Instant;

/**
 * A chapter of the plan: Markdown, and what it renders to.
 *
 * @param language in which it is written, as the tag for {@code lang}
 * @param version by which a writer says what was read; {@value #UNWRITTEN} while nobody has written it
 */
public record Chapter(
        ChapterKind kind,
        String text,
        String html,
        String language,
        ChapterState state,
        Instant changedAt,
        int version) {
    public static final int UNWRITTEN = -1;
    public static final int TEXT_MAX = 20_000;
}

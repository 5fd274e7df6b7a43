// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Instant;

/** A chapter of the plan: Markdown, and what it renders to. */
public record Chapter(ChapterKind kind, String text, String html, ChapterState state, Instant changedAt) {
    public static final int TEXT_MAX = 20_000;
}

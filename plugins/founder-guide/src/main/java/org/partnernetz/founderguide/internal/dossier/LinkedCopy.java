// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A frozen copy as somebody sees it who came by a link.
 *
 * @param html the document as XHTML
 * @param answer what was answered by this link, null while nothing was
 * @param draft what was begun by this link
 */
public record LinkedCopy(
        String issuer,
        String code,
        String title,
        String language,
        String html,
        Instant madeAt,
        @Nullable Statement answer,
        Answer draft) {}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A frozen copy as somebody sees it who came by a link.
 *
 * @param answer what was answered by this link, null while nothing was
 * @param draft what was begun by this link
 * @param checked what would be handed in of that; null while something is missing
 */
public record LinkedCopy(
        Copy copy,
        @Nullable Statement answer,
        StatementDraft draft,
        @Nullable Statement checked) {}

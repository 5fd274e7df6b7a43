// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

/** How far a chapter is. */
public enum ChapterState {
    OPEN,
    DRAFT,
    DONE
}

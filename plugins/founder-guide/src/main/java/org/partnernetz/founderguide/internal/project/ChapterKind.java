// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

/** The chapters of a business plan, in their order. */
public enum ChapterKind {
    IDEA,
    PERSON,
    OFFER,
    MARKET,
    MARKETING,
    ORGANISATION,
    RISKS,
    FINANCE
}

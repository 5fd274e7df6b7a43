// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.ConflictException;

/**
 * The register of papers that somebody may want to check: whoever has the code of one is told on the page
 * {@code /verify} who issued it, what it is, when, and until when it is valid. A name is never told.
 *
 * <p>Of the code only a hash is kept, so tell it to the paper and keep it with your own row. Needs an acting member, or
 * the platform. An answer outlives the plugin's being off, stopped or updated; when the plugin's data is deleted, its
 * papers are unknown.
 */
@ProviderType
public interface IssuedPapers {
    /** Signs of a code. */
    int CODE_LENGTH = 16;

    /** More papers of one item are none that somebody was given. */
    int PAPERS_MAX = 100;

    /** Years for which a paper may be valid. */
    int YEARS_MAX = 50;

    /**
     * Registers a paper that is issued today, in the running transaction.
     *
     * @param item what it is about, by which it is withdrawn
     * @param validUntil the last day
     * @param surname on the paper, for a kind that asks for it; null for the others
     * @return the code for the paper
     * @throws ConflictException with more than {@value #PAPERS_MAX} papers of the item
     * @throws IllegalArgumentException if the kind asks for a surname and there is none, or the other way round, or for
     *     a day that is over or farther away than {@value #YEARS_MAX} years
     */
    String issue(PaperKind kind, UUID item, LocalDate validUntil, @Nullable String surname);

    /** Ends the validity of all papers of an item: from now on they are as unknown. */
    void withdraw(UUID item);

    /** Removes all papers of an item from the register, for example when those whom they are about are erased. */
    void forget(UUID item);
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.ConflictException;

/**
 * The register of papers whose authenticity somebody may want to check. Anyone who enters the code of a paper on the
 * page {@code /verify} learns who issued it, what kind of paper it is, when it was issued and how long it is valid. The
 * page never shows a name.
 *
 * <p>The register stores only a hash of the code, so print the code on the paper and store it in your own row. A member
 * or the platform itself must be acting. Papers can be checked even while the plugin is switched off, stopped or being
 * updated; once the plugin's data is deleted, its papers are unknown.
 */
@ProviderType
public interface IssuedPapers {
    /** Length of a code in characters. */
    int CODE_LENGTH = 16;

    /** The greatest number of papers of one item. */
    int PAPERS_MAX = 100;

    /** The greatest number of years for which a paper may be valid. */
    int YEARS_MAX = 50;

    /**
     * Registers a paper that is issued today. Joins the running transaction.
     *
     * @param item key of what the paper is about; {@link #withdraw} and {@link #forget} take the same key
     * @param validUntil the last day
     * @param surname the surname on the paper if the kind asks for one, else null
     * @return the code to print on the paper
     * @throws ConflictException if the item already has {@value #PAPERS_MAX} papers
     * @throws IllegalArgumentException if the kind asks for a surname and none is given, if a surname is given but the
     *     kind asks for none, or if the last day is past or more than {@value #YEARS_MAX} years away
     */
    String issue(PaperKind kind, UUID item, LocalDate validUntil, @Nullable String surname);

    /**
     * Ends the validity of all papers of an item: from now on, checking one gives the same answer as for an unknown
     * code.
     */
    void withdraw(UUID item);

    /** Removes all papers of an item from the register, for example when the person they are about is erased. */
    void forget(UUID item);
}

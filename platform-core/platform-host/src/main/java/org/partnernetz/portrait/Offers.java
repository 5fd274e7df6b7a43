// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;

/**
 * What the organisations offer. Everybody reads it. The administrators of the acting organisation write it; for
 * everybody else there is nothing to write: {@link NotFoundException}, or {@code NotAllowedException} without an item.
 */
public interface Offers {
    /** The most offers of one organisation, without those that it has archived. */
    int OFFERS_MAX = 100;

    /** The number of offers that is told at most. */
    int COUNTED_MAX = 1000;

    /**
     * What those who seek advice find for a question.
     *
     * @throws InvalidException {@code wrong}, naming {@code place} or {@code language}, if it is none
     */
    Found find(Question question, PageRequest page);

    /** How many offers for those who seek advice there are in each place, by municipality key or its prefix. */
    Map<String, Integer> count(List<String> places);

    /**
     * What an organisation offers to everybody, in its own order.
     *
     * @throws NotFoundException if no organisation has the slug
     */
    List<Offer> of(String slug);

    /** An offer that everybody may see; its administrators see it when it is archived, too. */
    Offer get(UUID id);

    /**
     * The offers of the acting organisation, for its administrators: in their order, and the {@value #OFFERS_MAX} that
     * were archived last.
     */
    List<Offer> own();

    /**
     * Adds an offer as the last one.
     *
     * @throws InvalidException naming the component
     * @throws ConflictException {@code too-many-offers}
     */
    Offer add(OfferDraft draft);

    /**
     * Replaces an offer.
     *
     * @param seen the version that the caller has seen; null replaces whatever is there
     * @param checked whether the English words were found to fit the German ones, even if they are the same as before
     * @throws InvalidException naming the component
     * @throws ConflictException {@code changed-meanwhile}
     */
    Offer change(UUID id, @Nullable Integer seen, OfferDraft draft, boolean checked);

    /** Moves an offer to a place in the order, counted from 0; behind the last is last. */
    void place(UUID id, int position);

    /** Takes an offer from the public pages, and keeps it. */
    void archive(UUID id);

    /**
     * Offers it again.
     *
     * @throws ConflictException {@code too-many-offers}
     */
    void restore(UUID id);

    /**
     * What is asked.
     *
     * @param place municipality key or its prefix; empty for everywhere
     * @param language BCP 47 tag of the language that the person speaks; empty for any
     */
    record Question(String place, String language) {
        public static final Question ALL = new Question("", "");
    }

    /**
     * What was found.
     *
     * @param total the number of all hits, {@value #COUNTED_MAX} at most
     */
    record Found(Page<Offer> page, int total) {}
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.Audit;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.portrait.Bilingual;
import org.partnernetz.portrait.Offer;
import org.partnernetz.portrait.OfferDraft;
import org.partnernetz.portrait.Offers;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.text.Clean;

/** Only administrators may write; row security enforces it a second time. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultOffers implements Offers {

    @Inject
    OfferRepository offers;

    @Inject
    FoundOfferRepository found;

    @Inject
    Organisations organisations;

    @Inject
    House house;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public Found find(Question question, PageRequest page) {
        Typed.check(question);
        return new Found(found.find(question, page), found.count(question));
    }

    @Override
    public Map<String, Integer> count(List<String> places) {
        return found.count(places);
    }

    @Override
    public List<Offer> of(String slug) {
        return offers.of(organisations.withSlug(slug).id().value());
    }

    @Override
    public Offer get(UUID id) {
        return offers.find(id).orElseThrow(NotFoundException::new);
    }

    @Override
    public List<Offer> own() {
        return offers.all(house.own());
    }

    @Override
    public Offer add(OfferDraft draft) {
        var own = house.own();
        var clean = checked(draft);
        offers.lock(own);
        requireRoom(own);
        var id = Keys.at(clock.instant());
        offers.add(own, id, clean, clock.instant());
        return noted("offer.added", get(id));
    }

    @Override
    public Offer change(UUID id, @Nullable Integer seen, OfferDraft draft, boolean stillFits) {
        var own = house.own();
        requireOwn(own, id);
        var clean = checked(draft);
        if (!offers.change(own, id, new OfferRepository.Change(seen, clean, stillFits), clock.instant())) {
            throw new ConflictException("changed-meanwhile");
        }
        return noted("offer.changed", get(id));
    }

    private void requireOwn(long own, UUID id) {
        if (!offers.owns(own, id)) {
            throw new NotFoundException();
        }
    }

    /** What is archived takes no room. */
    private void requireRoom(long own) {
        if (offers.of(own).size() >= OFFERS_MAX) {
            throw new ConflictException("too-many-offers");
        }
    }

    @Override
    public void place(UUID id, int position) {
        var own = house.own();
        requireOwn(own, id);
        offers.lock(own);
        var order = new ArrayList<>(offers.all(own).stream()
                .map(Offer::id)
                .filter(other -> !other.equals(id))
                .toList());
        order.add(Math.max(0, Math.min(position, order.size())), id);
        offers.order(own, order);
        noted("offer.moved", get(id));
    }

    @Override
    public void archive(UUID id) {
        var own = house.own();
        requireOwn(own, id);
        offers.archive(own, id, clock.instant());
        noted("offer.archived", get(id));
    }

    @Override
    public void restore(UUID id) {
        var own = house.own();
        requireOwn(own, id);
        offers.lock(own);
        if (get(id).archivedAt() != null) {
            requireRoom(own);
        }
        offers.restore(own, id, clock.instant());
        noted("offer.restored", get(id));
    }

    private Offer noted(String action, Offer offer) {
        audit.note(
                action,
                offer.id().toString(),
                Map.of("title", offer.content().title().german()));
        return offer;
    }

    private static OfferDraft checked(OfferDraft draft) {
        var clean = new OfferDraft(
                clean(draft.title()),
                clean(draft.summary()),
                clean(draft.audience()),
                Clean.line(draft.place()),
                draft.languages().stream().distinct().toList(),
                draft.interpreter(),
                draft.territory().stream().distinct().toList(),
                Clean.line(draft.phone()),
                Clean.line(draft.email()),
                draft.free(),
                draft.forSeekers());
        var check = new InvalidException.Check();
        words(check, clean.title(), "title", OfferDraft.TITLE_MAX)
                .that(isSaid(clean.title()), "title.german", "required");
        words(check, clean.summary(), "summary", OfferDraft.SUMMARY_MAX)
                .that(isSaid(clean.summary()), "summary.german", "required");
        words(check, clean.audience(), "audience", OfferDraft.AUDIENCE_MAX)
                .fits(clean.place(), "place", OfferDraft.PLACE_MAX);
        Typed.languages(check, clean.languages());
        Typed.territory(check, clean.territory());
        Typed.phone(check, clean.phone(), "phone");
        Typed.email(check, clean.email(), "email");
        check.orThrow();
        return clean;
    }

    private static Bilingual clean(Bilingual words) {
        return new Bilingual(Clean.line(words.german()), Clean.line(words.english()));
    }

    private static boolean isSaid(Bilingual words) {
        return Clean.shows(words.german());
    }

    private static InvalidException.Check words(InvalidException.Check check, Bilingual words, String field, int max) {
        return check.fits(words.german(), field + ".german", max).fits(words.english(), field + ".english", max);
    }
}

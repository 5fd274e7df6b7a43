// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.partner.Partner;
import org.partnernetz.partner.Partners.Filter;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.Standing;

/**
 * Lists partners out of the directory, which every server keeps; only who administers them is asked of the database.
 */
@ApplicationScoped
public class PartnerList {
    private static final PageKey KEY = new PageKey("partners", 1);

    @Inject
    Organisations organisations;

    @Inject
    PartnerRepository repository;

    Page<Partner> page(Filter filter, PageRequest request) {
        var after = KEY.read(request.after()).map(key -> key.get(0)).orElse(null);
        var words = Names.folded(filter.search().strip());
        var found = from(after).stream()
                .filter(organisation -> stands(organisation, filter.standing()))
                .filter(organisation -> hasRole(organisation, filter))
                .filter(organisation -> words.isEmpty() || isCalled(organisation, words))
                .limit(request.size() + 1L)
                .toList();
        var page = Page.cut(found, request, last -> KEY.of(last.slug()));
        var orphans = repository.withoutAdministrator(
                page.items().stream().map(one -> one.id().value()).toList());
        return page.map(one -> new Partner(one, !orphans.contains(one.id().value())));
    }

    /** What comes after the last one shown; everything if that is not known any more. */
    private List<Organisation> from(@Nullable String after) {
        var known = organisations.known();
        for (var at = 0; at < known.size(); at++) {
            if (known.get(at).slug().equals(after)) {
                return known.subList(at + 1, known.size());
            }
        }
        return known;
    }

    private static boolean stands(Organisation organisation, @Nullable Standing standing) {
        return standing == null ? organisation.standing() != Standing.ARCHIVED : organisation.standing() == standing;
    }

    private static boolean hasRole(Organisation organisation, Filter filter) {
        return filter.unset()
                ? organisation.role() == null
                : filter.role() == null || filter.role() == organisation.role();
    }

    private static boolean isCalled(Organisation organisation, String words) {
        return Names.folded(organisation.name()).contains(words)
                || organisation.slug().contains(words)
                || Names.folded(organisation.initials()).equals(words);
    }
}

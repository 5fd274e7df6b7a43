// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.partner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.demo.Samples;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.partner.Partner;
import org.partnernetz.partner.Partners;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.Standing;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/** All partners of the network, for its administrators. */
@Named
@RequestScoped
public class PartnersPage implements Page {
    private static final String PART = "part";
    private static final String STANDING = "standing";
    private static final String UNSET = "NONE";

    @Inject
    Partners partners;

    @Inject
    Samples samples;

    @Inject
    HttpServletRequest request;

    private org.partnernetz.paging.Page<Partner> page = new org.partnernetz.paging.Page<>(List.of(), null);
    private ListQuery query = ListQuery.all();

    @Override
    public void open(Place place) {
        query = new ListQuery(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey(), entry -> entry.getValue()[0])));
        page = partners.list(filter(), place.page());
    }

    private Partners.Filter filter() {
        var part = query.filter(PART).orElse("");
        return new Partners.Filter(
                query.search(),
                named(NetworkRole.values(), part),
                part.equals(UNSET),
                named(Standing.values(), query.filter(STANDING).orElse("")));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] all, String name) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    /** Whether the network still has what the demo invented. */
    public boolean isDemo() {
        return samples.areThere();
    }

    public List<Partner> getPartners() {
        return page.items();
    }

    public @Nullable String getNext() {
        return page.next();
    }

    public ListQuery getQuery() {
        return query;
    }

    /** Parts in the network to select by. */
    public Map<String, String> getParts() {
        return named(Stream.concat(Stream.of(NetworkRole.values()).map(Enum::name), Stream.of(UNSET)), "role.");
    }

    /** Standings to select by. */
    public Map<String, String> getStandings() {
        return named(Stream.of(Standing.values()).map(Enum::name), "standing.");
    }

    private Map<String, String> named(Stream<String> values, String prefix) {
        var words = (Words) request.getAttribute("t");
        var named = new LinkedHashMap<String, String>();
        values.forEach(value -> named.put(value, words.get(prefix + value)));
        return named;
    }
}

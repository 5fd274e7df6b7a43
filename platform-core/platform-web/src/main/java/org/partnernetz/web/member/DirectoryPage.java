// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.profile.Profile;
import org.partnernetz.profile.ProfileField;
import org.partnernetz.profile.Profiles;
import org.partnernetz.profile.Sought;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** People of the organisation or of the network, by name and by what they tell. Works by its address alone. */
@Named
@RequestScoped
public class DirectoryPage implements Page {
    private static final int DISTRICT_DIGITS = 5;

    @Inject
    Profiles profiles;

    @Inject
    Directory directory;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private Place place;
    private ListQuery query = ListQuery.all();
    private org.partnernetz.paging.Page<Profile> found = new org.partnernetz.paging.Page<>(List.of(), null);

    @Override
    public void open(Place at) throws SignInNeededException {
        place = at;
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (!frame.isContributing()) {
            throw new NotFoundException();
        }
        query = new ListQuery(parameters());
        found = profiles.find(sought(), place.page());
    }

    private Map<String, String> parameters() {
        var asked = new LinkedHashMap<String, String>();
        Stream.of("search", "scope", "organisation", "subproject", "language", "district")
                .forEach(name -> asked.put(name, String.valueOf(request.getParameter(name))));
        asked.values().removeIf("null"::equals);
        return asked;
    }

    private Sought sought() {
        return new Sought(
                isWide() ? Sought.Scope.NETWORK : Sought.Scope.ORGANISATION,
                query.search(),
                isWide() ? asked("organisation") : "",
                asked("subproject"),
                asked("language"),
                asked("district"));
    }

    private String asked(String name) {
        return query.filter(name).orElse("");
    }

    /** Whether people of other organisations are looked for, too. */
    public boolean isWide() {
        return isNetwork() && !asked("scope").equals("organisation");
    }

    /** Whether the reader may look beyond the organisation. */
    public boolean isNetwork() {
        return frame.getActing() != null && frame.getActing().network();
    }

    public ListQuery getQuery() {
        return query;
    }

    public List<Profile> getPeople() {
        return found.items();
    }

    public @Nullable String getNext() {
        return found.next();
    }

    public String function(Profile profile) {
        return profile.text(ProfileField.FUNCTION);
    }

    /** The address of somebody's picture; empty if there is none for the reader. */
    public String picture(Profile profile) {
        return Pictures.address(place.getSpace(), profile);
    }

    /** The names of the languages that somebody speaks. */
    public String spoken(Profile profile) {
        var tags = profile.text(ProfileField.LANGUAGES);
        return tags.isEmpty() ? "" : languages().names(tags);
    }

    public Map<String, String> getLanguages() {
        return languages().all();
    }

    private SpokenLanguages languages() {
        return new SpokenLanguages(Look.of(request).language());
    }

    public Map<String, String> getOrganisations() {
        var named = new LinkedHashMap<String, String>();
        directory.all().forEach(one -> named.put(one.slug(), one.name()));
        return named;
    }

    /** The subprojects of those organisations whose people are looked for. */
    public Map<String, String> getSubprojects() {
        var named = new LinkedHashMap<String, String>();
        directory.all().stream()
                .filter(one -> isWide() || one.equals(frame.getOrganisation()))
                .forEach(one -> one.subprojects()
                        .forEach(offer ->
                                named.put(one.slug() + '/' + offer.plugin(), offer.name() + " – " + one.initials())));
        return named;
    }

    /** The districts for which an organisation or a subproject is there. */
    public Map<String, String> getDistricts() {
        var words = (Words) request.getAttribute("t");
        var keys = new TreeSet<String>();
        directory.all().stream()
                .flatMap(one -> Stream.concat(
                        one.territory().stream(),
                        one.subprojects().stream().flatMap(offer -> offer.territory().stream())))
                .filter(key -> key.length() >= DISTRICT_DIGITS)
                .forEach(key -> keys.add(key.substring(0, DISTRICT_DIGITS)));
        var named = new LinkedHashMap<String, String>();
        keys.forEach(key -> named.put(key, words.containsKey("district." + key) ? words.get("district." + key) : key));
        return named;
    }
}

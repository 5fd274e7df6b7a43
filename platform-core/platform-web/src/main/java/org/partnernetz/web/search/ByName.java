// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.partnernetz.group.Groups;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.profile.Profile;
import org.partnernetz.profile.ProfileField;
import org.partnernetz.profile.Profiles;
import org.partnernetz.profile.Sought;
import org.partnernetz.tenant.Acting;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.frame.Frame;

/**
 * Finds people, organisations and working groups by their names. Each is asked of its own directory, so the reader
 * finds those alone whom they see there.
 */
@RequestScoped
public class ByName {
    private static final int EACH = 5;

    @Inject
    Profiles profiles;

    @Inject
    Groups groups;

    @Inject
    Directory directory;

    @Inject
    Frame frame;

    /** Something that is called so; the kind is a message key behind {@code search.kind.}. */
    public record Named(String kind, String icon, String name, String about, String address) {}

    /** Those that are called so, a few of each kind. */
    public List<Named> called(String text) {
        var words = Arrays.stream(folded(text).strip().split("\\s+"))
                .filter(word -> word.length() > 1)
                .toList();
        var acting = frame.getActing();
        if (acting == null || words.isEmpty()) {
            return List.of();
        }
        var space = "/o/" + acting.slug();
        var all = new ArrayList<Named>();
        if (!acting.isGuest()) {
            people(text, acting).map(person -> named(person, space)).forEach(all::add);
        }
        directory.all().stream()
                .filter(one -> matches(one.name() + ' ' + one.initials(), words))
                .limit(EACH)
                .map(one -> new Named("organisation", "building-2", one.name(), "", "/o/" + one.slug()))
                .forEach(all::add);
        groups.list(new PageRequest(null, PageRequest.SIZE_MAX)).items().stream()
                .filter(one -> matches(one.name(), words))
                .limit(EACH)
                .map(one -> new Named("group", "handshake", one.name(), one.purpose(), space + "/groups/" + one.id()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private Stream<Profile> people(String text, Acting acting) {
        var scope = acting.network() ? Sought.Scope.NETWORK : Sought.Scope.ORGANISATION;
        var letters = text.length() > Sought.LETTERS_MAX ? text.substring(0, Sought.LETTERS_MAX) : text;
        return profiles.find(new Sought(scope, letters, "", "", "", ""), new PageRequest(null, EACH)).items().stream();
    }

    private static Named named(Profile person, String space) {
        var function = person.text(ProfileField.FUNCTION);
        return new Named(
                "person",
                "user",
                person.name(),
                function.isEmpty() ? person.organisationName() : function + ", " + person.organisationName(),
                space + "/people/" + person.person());
    }

    private static boolean matches(String name, List<String> words) {
        var within = folded(name);
        return words.stream().allMatch(within::contains);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

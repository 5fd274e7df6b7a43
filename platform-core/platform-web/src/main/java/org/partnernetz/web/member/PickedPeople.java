// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.partnernetz.member.People;
import org.partnernetz.member.People.Among;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.PersonId;

/**
 * Supports the tag {@code m:person}. The value of its field is the key of a person, or the typed text as long as it
 * does not identify a person.
 */
@Named
@RequestScoped
public class PickedPeople {

    @Inject
    People people;

    /** Returns the name for a key; any other text as it is. */
    public String name(String value, String among) {
        return key(value)
                .flatMap(person -> found(person, among(among)))
                .map(one -> label(one, among(among)))
                .orElse(key(value).isPresent() ? "" : value);
    }

    /** Returns the people who may be meant by the typed text; none if it is a key. */
    public List<People.Named> choices(String value, String among) {
        return value == null || value.isBlank() || key(value).isPresent() ? List.of() : find(value, among(among));
    }

    /** Returns the label of a person, the same in the field and in the list. */
    public String label(People.Named one, String among) {
        return label(one, among(among));
    }

    static String label(People.Named one, Among among) {
        return among == Among.NETWORK ? one.name() + ", " + one.organisation() : one.name();
    }

    /**
     * Returns the key of the person who is meant, or the typed text. The key of somebody whom the acting member would
     * not find does not count as a key, whether it was picked, chosen or typed: otherwise code that takes the value for
     * a person would accept anybody.
     *
     * @param typed the text in the field
     * @param picked key that a script has set; it may belong to a name that was overwritten since
     * @param chosen key of one of the {@link #choices}; empty if none
     */
    String resolve(String typed, String picked, String chosen, String among) {
        if (isFound(picked, among) && name(picked, among).equals(typed)) {
            return picked;
        }
        if (isFound(chosen, among)) {
            return chosen;
        }
        if (key(typed).isPresent()) {
            return isFound(typed, among) ? typed : typed.replace('-', ' ');
        }
        var found = typed.isEmpty() ? List.<People.Named>of() : find(typed, among(among));
        var named = found.stream()
                .filter(one -> label(one, among(among)).equalsIgnoreCase(typed))
                .toList();
        var meant = named.isEmpty() ? found : named;
        return meant.size() == 1 ? meant.get(0).person().toString() : typed;
    }

    private boolean isFound(String value, String among) {
        return key(value).flatMap(person -> found(person, among(among))).isPresent();
    }

    /** In the network the organisation may stand behind the name. */
    private List<People.Named> find(String typed, Among among) {
        var comma = among == Among.NETWORK ? typed.indexOf(',') : -1;
        try {
            return people.find(comma < 0 ? typed : typed.substring(0, comma), among)
                    .people();
        } catch (NotAllowedException e) {
            return List.of();
        }
    }

    private Optional<People.Named> found(UUID person, Among among) {
        try {
            return people.get(new PersonId(person), among);
        } catch (NotAllowedException e) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> key(String value) {
        try {
            return value == null || value.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Among among(String name) {
        return name == null || name.isEmpty() ? Among.MEMBERS : Among.valueOf(name.toUpperCase(Locale.ROOT));
    }
}

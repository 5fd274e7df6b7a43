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
 * What the tag {@code m:person} shows. The value of its field is the key of a person, or what was typed as long as that
 * names nobody for certain.
 */
@Named
@RequestScoped
public class PickedPeople {

    @Inject
    People people;

    /** The name behind a key; what was typed as it is. */
    public String name(String value, String among) {
        return key(value)
                .flatMap(person -> found(person, among(among)))
                .map(one -> label(one, among(among)))
                .orElse(key(value).isPresent() ? "" : value);
    }

    /** Who may be meant by what was typed; nobody if it is a key already. */
    public List<People.Named> choices(String value, String among) {
        return value == null || value.isBlank() || key(value).isPresent() ? List.of() : find(value, among(among));
    }

    /** How the list calls a person, so that the field and the list say the same. */
    public String label(People.Named one, String among) {
        return label(one, among(among));
    }

    static String label(People.Named one, Among among) {
        return among == Among.NETWORK ? one.name() + ", " + one.organisation() : one.name();
    }

    /**
     * The key of who is meant, or what was typed. The key of somebody whom the acting member would not find is no key,
     * whether it was picked, chosen or typed: else whoever takes the value for a person takes anybody.
     *
     * @param typed what stands in the field
     * @param picked key that a script put beside it, which may be that of a name typed over since
     * @param chosen key of one of the {@link #choices}; empty without
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

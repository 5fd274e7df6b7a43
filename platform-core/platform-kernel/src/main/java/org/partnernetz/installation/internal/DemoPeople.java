// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import org.partnernetz.member.Members;
import org.partnernetz.member.NewMember;
import org.partnernetz.member.host.SampleMembers;
import org.partnernetz.member.host.SampleMembers.Sample;
import org.partnernetz.profile.ProfileField;
import org.partnernetz.profile.Profiles;
import org.partnernetz.profile.Seen;
import org.partnernetz.profile.Told;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/**
 * Adds people to the demo's organisations: some with a password and a token of their own, and the others of each
 * organisation at once.
 */
@ApplicationScoped
public class DemoPeople {
    private static final Set<ProfileField> FOR_COLLEAGUES = Set.of(ProfileField.TELEPHONE, ProfileField.ROOM);

    @Inject
    SystemActing system;

    @Inject
    Organisations organisations;

    @Inject
    Members members;

    @Inject
    SampleMembers samples;

    @Inject
    Profiles profiles;

    Cast load(JsonObject script, SignIns signIns) {
        var cast = new Cast(system);
        for (var person : objects(script, "people")) {
            var id = join(person, signIns);
            cast.add(person.getString("email"), id);
            tell(person, objects(person, "memberships").get(0), id);
        }
        var password = Credentials.password();
        var hash = samples.hash(password);
        byOrganisation(objects(script, "members")).forEach((slug, people) -> {
            var ids = system.in(
                    organisations.withSlug(slug),
                    () -> samples.add(
                            hash, people.stream().map(DemoPeople::sample).toList()));
            for (var i = 0; i < ids.size(); i++) {
                var person = people.get(i);
                cast.add(person.getString("email"), ids.get(i));
                signIns.add(person, person, password, null);
                tell(person, person, ids.get(i));
            }
        });
        return cast;
    }

    private PersonId join(JsonObject person, SignIns signIns) {
        var password = Credentials.password();
        var memberships = objects(person, "memberships");
        var id = memberships.stream()
                .map(membership -> join(person, membership, password))
                .reduce((first, next) -> next)
                .orElseThrow();
        var token = samples.token(id);
        memberships.forEach(membership -> signIns.add(person, membership, password, token));
        return id;
    }

    private PersonId join(JsonObject person, JsonObject membership, String password) {
        var draft = new NewMember(
                person.getString("email"),
                person.getString("name"),
                password,
                roles(membership),
                membership.getBoolean("network", true));
        var organisation = organisations.withSlug(membership.getString("organisation"));
        return system.in(organisation, () -> members.add(draft)).person();
    }

    /** The sign-in names of the demo are addresses of offices, so they are shown, too. */
    private void tell(JsonObject person, JsonObject membership, PersonId id) {
        if (!person.containsKey(ProfileField.FUNCTION.key())) {
            return;
        }
        var told = new EnumMap<ProfileField, Told>(ProfileField.class);
        for (var field : ProfileField.values()) {
            if (person.containsKey(field.key())) {
                var seen = FOR_COLLEAGUES.contains(field) ? Seen.ORGANISATION : Seen.NETWORK;
                told.put(field, new Told(person.getString(field.key()), seen));
            }
        }
        system.as(id, membership.getString("organisation"), () -> {
            profiles.tell(told);
            return id;
        });
    }

    private static Map<String, List<JsonObject>> byOrganisation(List<JsonObject> people) {
        return people.stream()
                .collect(Collectors.groupingBy(
                        person -> person.getString("organisation"), LinkedHashMap::new, Collectors.toList()));
    }

    private static Sample sample(JsonObject person) {
        return new Sample(person.getString("email"), person.getString("name"), roles(person));
    }

    private static Set<Role> roles(JsonObject membership) {
        return membership.getJsonArray("roles").getValuesAs(JsonString.class).stream()
                .map(role -> Role.valueOf(role.getString()))
                .collect(Collectors.toSet());
    }

    private static List<JsonObject> objects(JsonObject from, String list) {
        return from.getJsonArray(list).getValuesAs(JsonObject.class);
    }
}

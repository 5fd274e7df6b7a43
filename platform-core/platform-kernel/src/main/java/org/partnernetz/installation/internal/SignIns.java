// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import org.jspecify.annotations.Nullable;
import org.partnernetz.store.json.OneJson;
import org.partnernetz.tenant.Role;

/** How to sign in as the people of the demo, and what each of them can do: the content of {@code demo.json}. */
final class SignIns {
    /** The first that fits says it. */
    private static final List<Map.Entry<Role, String>> WHAT = List.of(
            Map.entry(
                    Role.ADMINISTRATOR,
                    "runs the organisation: people, invitations, portrait, offers, modules, mails, audit trail"),
            Map.entry(Role.MODERATOR, "writes as a member does, and looks after forums, reports and events"),
            Map.entry(Role.MEMBER, "reads and writes in the network: forums, groups, events, directory, modules"),
            Map.entry(Role.GUEST, "reads what the organisation shows to guests, and answers there"),
            Map.entry(Role.CLIENT, "sees what the organisation plans with this person, and nothing else"));

    private final List<JsonObject> all = new ArrayList<>();

    /**
     * @param membership may say what the person can do there; else the roles do
     * @param token of REST; null if the person has none
     */
    void add(JsonObject person, JsonObject membership, String password, @Nullable String token) {
        var roles = membership.getJsonArray("roles");
        var entry = OneJson.PROVIDER
                .createObjectBuilder()
                .add("email", person.getString("email"))
                .add("name", person.getString("name"))
                .add("password", password)
                .add("organisation", membership.getString("organisation"))
                .add("roles", roles)
                .add("can", membership.getString("can", what(roles.getValuesAs(JsonString::getString))));
        all.add((token == null ? entry : entry.add("token", token)).build());
    }

    private static String what(List<String> roles) {
        return WHAT.stream()
                .filter(known -> roles.contains(known.getKey().name()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    List<JsonObject> all() {
        return List.copyOf(all);
    }
}

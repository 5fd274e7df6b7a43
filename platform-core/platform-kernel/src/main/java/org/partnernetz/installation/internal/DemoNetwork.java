// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import org.jboss.logging.Logger;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.Members;
import org.partnernetz.member.NewMember;
import org.partnernetz.store.json.OneJson;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

/** Adds people to the demo's organisations, lets them write, and writes down how to sign in as them. */
@ApplicationScoped
public class DemoNetwork {
    private static final Logger LOG = Logger.getLogger(DemoNetwork.class);
    private static final String SCRIPT = "installation/demo.json";

    @Inject
    InstallationSettings settings;

    @Inject
    SystemActing system;

    @Inject
    TenantContext tenant;

    @Inject
    Organisations organisations;

    @Inject
    Members members;

    @Inject
    Accounts accounts;

    @Inject
    DemoHouses houses;

    @Inject
    DemoContent content;

    void load() {
        var script = script();
        Map<String, PersonId> people = new HashMap<>();
        List<JsonObject> credentials = new ArrayList<>();
        for (var person : script.getJsonArray("people").getValuesAs(JsonObject.class)) {
            var password = Credentials.password();
            var memberships = person.getJsonArray("memberships").getValuesAs(JsonObject.class);
            var id = memberships.stream()
                    .map(membership -> join(person, membership, password))
                    .reduce((first, next) -> next)
                    .orElseThrow();
            people.put(person.getString("email"), id);
            var token = token(id);
            memberships.forEach(membership -> credentials.add(OneJson.PROVIDER
                    .createObjectBuilder()
                    .add("email", person.getString("email"))
                    .add("password", password)
                    .add("token", token)
                    .add("organisation", membership.getString("organisation"))
                    .add("roles", membership.getJsonArray("roles"))
                    .build()));
        }
        houses.load(script);
        content.load(script, people);
        settings.home().ifPresent(home -> Credentials.write(home.resolve("demo.json"), credentials));
        LOG.infof("The demo network is loaded: %d people", people.size());
    }

    private PersonId join(JsonObject person, JsonObject membership, String password) {
        Set<Role> roles = membership.getJsonArray("roles").getValuesAs(JsonString.class).stream()
                .map(role -> Role.valueOf(role.getString()))
                .collect(Collectors.toSet());
        var draft = new NewMember(
                person.getString("email"),
                person.getString("name"),
                password,
                roles,
                membership.getBoolean("network", true));
        var organisation = organisations.withSlug(membership.getString("organisation"));
        return system.in(organisation, () -> members.add(draft)).person();
    }

    private String token(PersonId person) {
        try {
            return tenant.callAsPerson(person, () -> accounts.issueToken("Demo").secret());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject script() {
        var stream = Objects.requireNonNull(DemoNetwork.class.getClassLoader().getResourceAsStream(SCRIPT));
        try (var reader = OneJson.PROVIDER.createReader(stream)) {
            return reader.readObject();
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import org.partnernetz.member.Invitations;
import org.partnernetz.member.NewInvitation;
import org.partnernetz.member.host.JoinRequest.Asking;
import org.partnernetz.member.host.JoinRequests;
import org.partnernetz.tenant.Role;

/** Who is invited into the demo's organisations and has not come yet, and who asks to come in. */
@ApplicationScoped
public class DemoDoors {
    /** Stands for the network address of people who are not there. */
    private static final String CALLER = "demo";

    @Inject
    Invitations invitations;

    @Inject
    JoinRequests requests;

    void load(JsonObject script, Cast cast) {
        for (var invited : script.getJsonArray("invitations").getValuesAs(JsonObject.class)) {
            cast.as(invited, () -> invitations.invite(invitation(invited)));
        }
        for (var asking : script.getJsonArray("requests").getValuesAs(JsonObject.class)) {
            requests.ask(
                    new Asking(
                            asking.getString("organisation"),
                            asking.getString("name"),
                            asking.getString("email"),
                            asking.getString("language"),
                            asking.getString("message")),
                    CALLER);
        }
    }

    private static NewInvitation invitation(JsonObject invited) {
        Set<Role> roles = invited.getJsonArray("roles").getValuesAs(JsonString.class).stream()
                .map(role -> Role.valueOf(role.getString()))
                .collect(Collectors.toSet());
        return new NewInvitation(
                invited.getString("name"),
                invited.getString("email", null),
                roles,
                !roles.contains(Role.CLIENT),
                null,
                invited.getString("language"));
    }
}

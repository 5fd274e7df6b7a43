// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import java.util.Map;

import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;

/**
 * Somebody without business in the victim's organisation.
 *
 * @param api a program with the attacker's token
 * @param browser a browser in which the attacker is signed in
 * @param network whether the attacker takes part in the network and may read what is for it
 */
record Attacker(String name, Caller api, Caller browser, boolean network) {

    boolean isExcludedFrom(Circle circle) {
        return circle != Circle.NETWORK || !network;
    }

    boolean isAnonymous() {
        return name.equals("anonymous");
    }

    Answer send(Route route, String path) {
        if (route.isApi()) {
            var body = route.body();
            return api.send(route.method(), path, body == null || body.isEmpty() ? null : body, Map.of());
        }
        return route.reads()
                ? browser.send(route.method(), path, null, Map.of())
                : browser.send(
                        route.method(),
                        path,
                        "jakarta.faces.ViewState=stateless",
                        Map.of("Sec-Fetch-Site", "same-origin", "Content-Type", "application/x-www-form-urlencoded"));
    }

    @Override
    public String toString() {
        return name;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import jakarta.json.JsonObject;

import org.partnernetz.tenant.PersonId;

/** Who plays in the demo, by their addresses. */
final class Cast {
    private final SystemActing system;
    private final Map<String, PersonId> people = new HashMap<>();

    Cast(SystemActing system) {
        this.system = system;
    }

    void add(String address, PersonId person) {
        people.put(address, person);
    }

    int size() {
        return people.size();
    }

    /** The person whom an item of the script names. */
    PersonId person(JsonObject item) {
        return made(people, item.getString("person"));
    }

    /** Acts as the person of an item, for the organisation that it names. */
    <T> T as(JsonObject item, Callable<T> work) {
        return system.as(person(item), item.getString("organisation"), work);
    }

    /** What the script named before: one that names it wrongly shall not go unnoticed. */
    static <T> T made(Map<String, T> made, String key) {
        var known = made.get(key);
        if (known == null) {
            throw new IllegalStateException("The script does not say before what it means by " + key);
        }
        return known;
    }
}

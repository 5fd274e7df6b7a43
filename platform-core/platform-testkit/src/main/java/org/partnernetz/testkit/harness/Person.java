// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.util.List;

/**
 * A person of the demo network who can sign in; roles are those in the organisation.
 *
 * @param token of REST; empty for those of whom there are many
 */
public record Person(String email, String password, String token, String organisation, List<String> roles) {

    @Override
    public String toString() {
        return email + " of " + organisation;
    }
}

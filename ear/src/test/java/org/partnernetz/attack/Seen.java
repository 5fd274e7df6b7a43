// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import java.util.Set;

/**
 * What somebody saw on one way.
 *
 * @param shown whether there was anything at all
 * @param ofPlugin whether it came from a plugin
 * @param secrets the circles whose items were in it
 */
record Seen(boolean shown, boolean ofPlugin, Set<Circle> secrets) {

    /** Whether there is nothing in the other that is not in this. */
    boolean covers(Seen other) {
        return (shown || !other.shown) && secrets.containsAll(other.secrets);
    }
}

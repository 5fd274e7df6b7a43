// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

/** The circles of readers that are not everyone. */
enum Circle {
    ORGANISATION,
    GROUP,
    NETWORK
}

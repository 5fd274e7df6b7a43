// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation;

import org.partnernetz.portrait.Contact;

/**
 * What somebody tells who sets a network up.
 *
 * @param code as the server wrote it down; dashes, spaces and case do not count
 * @param language {@code de} or {@code en}, in which the platform writes to the person
 */
public record FirstSteps(
        String code, String name, String email, String password, String language, Organisation organisation) {
    public static final int CODE_MAX = 40;

    /**
     * The organisation that coordinates the network.
     *
     * @param kind UNIT, ASSOCIATION, PUBLIC_BODY or COMPANY
     */
    public record Organisation(String name, String kind, Contact contact) {}
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The steps of setting up, in the order in which they are best taken. */
public enum Step {
    /** The mail server is not configured. */
    MAIL("/mails", true),
    /** The last backup is older than a week, or there was none. */
    BACKUP("/start", true),
    /** Legal texts of the network. */
    NETWORK_LEGAL("/network/legal", true),
    CONTACT("/settings/contact", false),
    LOGO("/settings", false),
    /** Legal texts of the organisation. */
    LEGAL("/settings/texts", false),
    SECOND_ADMINISTRATOR("/people/invite", false),
    /** Nobody but administrators is a member or invited. */
    MEMBERS("/people/invite", false),
    /** There is no forum in which somebody could begin. */
    FORUM("/forums/new", false),
    /** No plugin is installed. */
    NETWORK_MODULES("/network/plugins", true),
    /** No plugin is switched on. */
    MODULES("/plugins", false),
    /** Plugins that are switched on, and in which nobody may do anything. */
    RIGHTS("/plugins", false),
    /** Offers that tell neither telephone nor address, where the organisation tells none either. */
    OFFER_CONTACT("/settings/offers", false),
    /** Eight tenths of the storage are full. */
    STORAGE("/settings/rules", false),
    /** Eight tenths of the places for people are taken. */
    PEOPLE("/settings/rules", false),
    /** There is no partner yet. */
    PARTNERS("/network/partners/new", true),
    /** Organisations that nobody administers. */
    ORPHANS("/network/partners", true),
    /** Organisations without a part in the network. */
    CLASS("/network/partners?part=NONE", true);

    private final String path;
    private final boolean network;

    Step(String path, boolean network) {
        this.path = path;
        this.network = network;
    }

    /** The page on which it is taken, behind the address of the organisation's space. */
    public String path() {
        return path;
    }

    /** Whether it is for administrators of the network. */
    public boolean isOfNetwork() {
        return network;
    }

    /** Whether it is of no interest to anybody as long as nothing is wrong. */
    public boolean isWarning() {
        return switch (this) {
            case BACKUP, RIGHTS, OFFER_CONTACT, STORAGE, PEOPLE, ORPHANS, CLASS -> true;
            default -> false;
        };
    }

    /** Its name in addresses, messages and the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds a step by its word. */
    public static Optional<Step> of(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }
}

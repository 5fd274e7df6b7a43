// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.privacy.spi;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;
import org.partnernetz.privacy.PersonalRecord;
import org.partnernetz.tenant.PersonId;

/**
 * Tells and erases what a plugin stores about a person. A plugin with a column marked
 * {@link org.partnernetz.privacy.Personal} needs a component of this type, else it does not start.
 *
 * <p><b>When called:</b> {@link #export} when the person opens "My data"; {@link #erase} when an administrator erases
 * the person. Both once for each organisation of which the person is or was a member, whether or not the plugin is on
 * there: switching off closes data, but takes away nobody's rights. <b>Tenant:</b> that organisation is bound, the
 * acting person is the one asked about, with the roles of an administrator, moderator and member, so that row security
 * shows every row of the organisation: tell only what is about the person. <b>Transaction:</b> {@link #erase} runs in
 * one transaction with the core and all other plugins; use {@code Store.write}, no transaction of your own, nothing
 * that cannot be rolled back. <b>Units:</b> times and amounts as texts that a person can read. <b>Limits:</b>
 * {@value #RECORDS_MAX} records an organisation, further ones are left out and that is said; two seconds.
 * <b>Errors:</b> an exception from {@link #export} is shown as a gap that names the plugin; one from {@link #erase}
 * takes the whole erasure back. <b>Threads:</b> may be called for several people at once.
 *
 * <p><b>Clash rule:</b> of two components in one plugin all are asked.
 */
@ConsumerType
public interface PersonalData {
    int RECORDS_MAX = 1000;

    /** What is stored about the person in the acting organisation; empty if nothing is. */
    List<PersonalRecord> export(PersonId person);

    /**
     * Removes or empties every column marked personal in rows about the person; what must be kept for figures stays
     * without the person. The person's key points to a row of {@code core.person} that stays and is empty. Called twice
     * it changes nothing the second time.
     */
    void erase(PersonId person);
}

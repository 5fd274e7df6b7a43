// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.privacy.spi;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;
import org.partnernetz.privacy.PersonalRecord;
import org.partnernetz.tenant.PersonId;

/**
 * Exports and erases what a plugin stores about a person. A plugin with a column marked
 * {@link org.partnernetz.privacy.Personal} needs a component of this type; otherwise it does not start.
 *
 * <p><b>When called:</b> {@link #export} when the person opens "My data"; {@link #erase} when an administrator erases
 * the person. Both are called once for each organisation of which the person is or was a member, even if the plugin is
 * switched off there: switching it off closes access to data but removes nobody's rights. <b>Tenant:</b> that
 * organisation is bound. The acting person is the person concerned, with the roles of an administrator, moderator and
 * member, so that row security shows every row of the organisation. Return only what is about the person.
 * <b>Transaction:</b> {@link #erase} runs in one transaction with the core and all other plugins. Use
 * {@code Store.write}, begin no transaction of your own, and do nothing that cannot be rolled back. <b>Units:</b> times
 * and amounts as texts that a person can read. <b>Limits:</b> two seconds, and {@value #RECORDS_MAX} records per
 * organisation; further ones are left out and the person is told so. <b>Errors:</b> after an exception from
 * {@link #export} the person sees a gap that names the plugin; an exception from {@link #erase} rolls the whole erasure
 * back. <b>Threads:</b> may be called for several people at once.
 *
 * <p><b>Clash rule:</b> if a plugin has several components of this type, all of them are called.
 */
@ConsumerType
public interface PersonalData {
    int RECORDS_MAX = 1000;

    /** Returns what is stored about the person in the acting organisation; empty if nothing is. */
    List<PersonalRecord> export(PersonId person);

    /**
     * Removes or empties every personal column in rows about the person. Rows that statistics need may stay, without
     * the person. The person's key still refers to a row of {@code core.person}, which is kept but emptied. A second
     * call must change nothing.
     */
    void erase(PersonId person);
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.host;

import java.util.concurrent.Callable;

import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Role;

/**
 * Lets an administrator look at the organisation with one role alone. All transactions inside read only: the database
 * refuses to write in them. What is a person's own stays that of whoever looks; permissions of plugins are those that
 * the role and the administrator both have.
 */
public interface RoleTrial {

    /**
     * Runs the work as if the member had this role and no other.
     *
     * @param own the result of the membership check
     */
    <T> T callAs(Acting own, Role role, Callable<T> work) throws Exception;

    /** Runs the work for whoever acts, reading only: outside of the organisation in which a role is tried. */
    <T> T callReading(Callable<T> work) throws Exception;

    /** Whether the running work is to be looked at only. */
    boolean isOn();
}

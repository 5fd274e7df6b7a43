// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.demo;

import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;

/**
 * The sample data of the demo: its people, what they wrote, then and later, and what it told about the organisations.
 * Partners, their part in the network and their modules are no samples, except for the partners that do not exist. For
 * administrators of the coordination; for all others there is nothing ({@link NotFoundException}).
 *
 * <p>Whoever has given an account of the demo an address of their own is real, and so is, from the end of the first
 * start on, whoever removes the samples. What the demo wrote down opens nothing afterwards: their tokens of before they
 * had a password of their own end, and so does a password that the demo wrote down.
 */
@ProviderType
public interface Samples {

    /** Whether there is any, without counting it; false for everybody else. */
    boolean areThere();

    /** What there is; empty if the network did not begin with the demo, or if it was removed. */
    Optional<SampleSheet> look();

    /**
     * Removes it, in one transaction, and the file with the sign-ins. What others added meanwhile stays, with the
     * topic, the event or the group in which it is.
     *
     * @param people as many as {@link #look} told
     * @throws ConflictException {@code changed-meanwhile} if there are others by now; {@code demo-password} if the one
     *     who asks has no password of their own yet; {@code plugin-not-running} if a plugin that added samples, or that
     *     may hold data of people, does not run
     */
    void remove(long people);
}

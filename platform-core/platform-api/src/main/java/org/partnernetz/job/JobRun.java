// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job;

import java.time.Instant;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/** One run of a job for one organisation, as the job sees it. */
@ProviderType
public interface JobRun {

    /** The time at which the run was due, not the time at which it began. */
    Instant dueAt();

    /** The time at which the last successful run for this organisation began. */
    Optional<Instant> lastSuccess();

    /**
     * Records what the run did, in a sentence for administrators, for example "12 reminders sent". If the sentence
     * begins with a number and the plugin has the message {@code job.<key>.done}, pages show that message with the
     * number instead, in the reader's language. The last call counts; the sentence is cut to {@value #MESSAGE_MAX}
     * characters.
     */
    void say(String message);

    int MESSAGE_MAX = 500;
}

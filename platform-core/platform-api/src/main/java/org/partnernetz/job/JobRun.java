// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job;

import java.time.Instant;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/** One run of a job for one organisation, as the job sees it. */
@ProviderType
public interface JobRun {

    /** When it was due, not when it began. */
    Instant dueAt();

    /** When the last successful run for this organisation began. */
    Optional<Instant> lastSuccess();

    /**
     * What the run did, in a sentence for administrators, for example "12 reminders sent". Where it begins with a
     * figure and the plugin has the message {@code job.<key>.done}, pages show that one with the figure instead, in the
     * reader's language. The last call counts; cut to {@value #MESSAGE_MAX} characters.
     */
    void say(String message);

    int MESSAGE_MAX = 500;
}

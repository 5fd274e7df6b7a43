// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job;

import java.time.Instant;

/**
 * A job and the next time it is due.
 *
 * @param owner id of the plugin, {@code core} for the platform's own
 * @param nextAt when it is due for the acting organisation
 */
public record PlannedJob(String owner, String job, Instant nextAt) {}

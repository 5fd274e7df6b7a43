// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.time.Instant;
import java.util.UUID;

/** A note as pages and callers see it. */
public record Note(UUID id, String text, Instant writtenAt) {}

// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A course as pages and callers see it.
 *
 * @param version grows with each change
 * @param startsOn null if not known yet
 */
public record Course(
        UUID id, int version, String title, @Nullable LocalDate startsOn, int places, CourseState state) {}

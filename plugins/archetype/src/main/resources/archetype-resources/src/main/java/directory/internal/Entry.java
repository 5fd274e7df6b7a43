// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.util.UUID;

/**
 * An entry as pages and callers see it.
 *
 * @param published whether visitors see it
 */
public record Entry(UUID id, String name, String about, String city, boolean published) {}

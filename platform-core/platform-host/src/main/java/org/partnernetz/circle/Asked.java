// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.circle;

/**
 * What somebody asks about.
 *
 * @param item its key, as {@link Subject} says
 */
public record Asked(Subject subject, String item) {}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.time.Instant;

/** One line that a plugin logged. */
public record PluginLogLine(Instant at, String level, String logger, String message) {}

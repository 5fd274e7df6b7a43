// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.UUID;

/** An advice has ended. A fact of the plugin's own; in a plugin it lies in a package that the plugin exports. */
public record AdviceEnded(UUID advice) {}

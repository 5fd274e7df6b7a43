// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.util.List;

import org.partnernetz.plugin.internal.resolve.Offers;

/**
 * The framework around one plugin.
 *
 * @param offers what the server and the other plugins offer
 * @param dependents running plugins that use this one
 * @param all all plugins that shall run
 */
public record ResolveContext(Offers offers, List<Deployed> dependents, List<Deployed> all) {}

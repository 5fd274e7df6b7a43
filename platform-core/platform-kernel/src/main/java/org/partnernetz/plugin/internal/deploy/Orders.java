// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.util.Map;
import java.util.Set;

import org.partnernetz.plugin.internal.folder.FoundJar;

/**
 * What shall run.
 *
 * @param wanted the jar to run, by plugin id
 * @param disabled plugins that were switched off; what runs and is in neither was uninstalled
 */
record Orders(Map<String, FoundJar> wanted, Set<String> disabled) {}

/** Follows the folder: installs, updates and removes plugins, and records the outcomes. */
@NullMarked
package org.partnernetz.plugin.internal.deploy;

import org.jspecify.annotations.NullMarked;

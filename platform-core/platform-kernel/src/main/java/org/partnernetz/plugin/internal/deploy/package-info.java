/** Follows the folder: installs, updates and removes plugins, and tells what became of it. */
@NullMarked
package org.partnernetz.plugin.internal.deploy;

import org.jspecify.annotations.NullMarked;

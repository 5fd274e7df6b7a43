/** Backup and restore of a home as one file. Start at {@link org.partnernetz.launcher.backup.Maintenance}. */
@NullMarked
package org.partnernetz.launcher.backup;

import org.jspecify.annotations.NullMarked;

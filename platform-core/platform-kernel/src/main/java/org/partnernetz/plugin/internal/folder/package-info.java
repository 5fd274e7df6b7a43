/** The plugins folder: which jars lie there complete, and which plugin each of them is. */
@NullMarked
package org.partnernetz.plugin.internal.folder;

import org.jspecify.annotations.NullMarked;

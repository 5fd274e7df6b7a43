/** One small class for each thing that a plugin can contribute; the plugin guide quotes them. */
@NullMarked
package org.partnernetz.sample;

import org.jspecify.annotations.NullMarked;

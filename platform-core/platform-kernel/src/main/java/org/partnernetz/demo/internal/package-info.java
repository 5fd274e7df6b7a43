/**
 * Samples of plugins, and the removal of all samples. Start at {@link org.partnernetz.demo.internal.DefaultSamples}.
 */
@NullMarked
package org.partnernetz.demo.internal;

import org.jspecify.annotations.NullMarked;

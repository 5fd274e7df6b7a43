/**
 * Reads the plugin guide, so that tests run exactly what is written there.
 *
 * <p>Start at {@link org.partnernetz.testkit.guide.Guide}.
 */
@NullMarked
package org.partnernetz.testkit.guide;

import org.jspecify.annotations.NullMarked;

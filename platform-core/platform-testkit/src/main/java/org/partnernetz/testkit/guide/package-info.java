/**
 * The plugin guide as tests read it: what is run is what is written there.
 *
 * <p>Start at {@link org.partnernetz.testkit.guide.Guide}.
 */
@NullMarked
package org.partnernetz.testkit.guide;

import org.jspecify.annotations.NullMarked;

/** A small plugin of the tests: it hears of posts, works in the background and contributes a figure. */
@NullMarked
package org.partnernetz.journey.background.sample;

import org.jspecify.annotations.NullMarked;

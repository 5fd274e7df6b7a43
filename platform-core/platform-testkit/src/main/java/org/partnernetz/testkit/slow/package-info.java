/** Which tests a build waits for longest. */
@NullMarked
package org.partnernetz.testkit.slow;

import org.jspecify.annotations.NullMarked;

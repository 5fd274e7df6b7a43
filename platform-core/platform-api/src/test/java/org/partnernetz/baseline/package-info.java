/** The API as it was agreed upon, and what may change in it without a new version. Start at {@code ApiBaselineTest}. */
@NullMarked
package org.partnernetz.baseline;

import org.jspecify.annotations.NullMarked;

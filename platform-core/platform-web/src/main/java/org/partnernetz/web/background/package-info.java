/** What runs in the background, for administrators. Start at {@link org.partnernetz.web.background.JobsPage}. */
@NullMarked
package org.partnernetz.web.background;

import org.jspecify.annotations.NullMarked;

/** Jobs, the audit trail and statistics by REST. Start at {@link org.partnernetz.web.rest.background.JobResource}. */
@NullMarked
package org.partnernetz.web.rest.background;

import org.jspecify.annotations.NullMarked;

/**
 * Legal periods, with the holidays of Jollyday. Start at
 * {@link org.partnernetz.deadline.internal.DefaultLegalDeadlines}.
 */
@NullMarked
package org.partnernetz.deadline.internal;

import org.jspecify.annotations.NullMarked;

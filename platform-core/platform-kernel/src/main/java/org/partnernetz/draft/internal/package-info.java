/** Drafts. Start at {@link org.partnernetz.draft.internal.DefaultDrafts}. */
@NullMarked
package org.partnernetz.draft.internal;

import org.jspecify.annotations.NullMarked;

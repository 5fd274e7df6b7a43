/**
 * An administrator looks at the organisation with one role alone: what the session remembers, the banner on each page,
 * and how it begins and ends. Start at {@link org.partnernetz.web.trial.TrialDoor}.
 */
@NullMarked
package org.partnernetz.web.trial;

import org.jspecify.annotations.NullMarked;

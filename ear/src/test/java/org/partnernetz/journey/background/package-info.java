/** What happens over time, seen from outside: facts heard by a plugin, jobs, the audit trail and figures. */
@NullMarked
package org.partnernetz.journey.background;

import org.jspecify.annotations.NullMarked;

/** Profiles and directories. Start at {@link org.partnernetz.profile.internal.DefaultProfiles}. */
@NullMarked
package org.partnernetz.profile.internal;

import org.jspecify.annotations.NullMarked;

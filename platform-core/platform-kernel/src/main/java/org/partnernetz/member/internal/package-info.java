/** People, memberships, sign-in and tokens. Start at {@link org.partnernetz.member.internal.DefaultMembers}. */
@NullMarked
package org.partnernetz.member.internal;

import org.jspecify.annotations.NullMarked;

/**
 * What members tell about themselves, and the directories of the organisation and of the network.
 *
 * <p>Start at {@link Profiles}. May use: {@code form}, {@code paging}, {@code problem}, {@code tenant}.
 */
@NullMarked
package org.partnernetz.profile;

import org.jspecify.annotations.NullMarked;

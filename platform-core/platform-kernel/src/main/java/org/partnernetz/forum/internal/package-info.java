/** Forums, topics, posts. Start at {@link org.partnernetz.forum.internal.DefaultForums}. */
@NullMarked
package org.partnernetz.forum.internal;

import org.jspecify.annotations.NullMarked;

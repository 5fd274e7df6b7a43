/** Forums, topics and writing. Start at {@link org.partnernetz.web.forum.ReadTopicPage}. */
@NullMarked
package org.partnernetz.web.forum;

import org.jspecify.annotations.NullMarked;

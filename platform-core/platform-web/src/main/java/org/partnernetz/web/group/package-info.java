/** Working groups. Start at {@link org.partnernetz.web.group.GroupPage}. */
@NullMarked
package org.partnernetz.web.group;

import org.jspecify.annotations.NullMarked;

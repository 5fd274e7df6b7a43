/** What is said of who acts. Start at {@code RoleTest}. */
@NullMarked
package org.partnernetz.tenant;

import org.jspecify.annotations.NullMarked;

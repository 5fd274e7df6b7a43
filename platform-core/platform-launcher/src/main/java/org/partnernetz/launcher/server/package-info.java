/** WildFly as a child process. Start at {@link org.partnernetz.launcher.server.WildFly}. */
@NullMarked
package org.partnernetz.launcher.server;

import org.jspecify.annotations.NullMarked;

/** What makes several servers one installation. Start at {@link org.partnernetz.launcher.node.ClusterKeys}. */
@NullMarked
package org.partnernetz.launcher.node;

import org.jspecify.annotations.NullMarked;

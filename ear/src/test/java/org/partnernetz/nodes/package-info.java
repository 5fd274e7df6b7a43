/** Two nodes of one installation, one of which goes. These tests take long: {@code mvn -Ptwo-nodes verify}. */
@NullMarked
package org.partnernetz.nodes;

import org.jspecify.annotations.NullMarked;

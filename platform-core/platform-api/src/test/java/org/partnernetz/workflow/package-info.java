@NullMarked
package org.partnernetz.workflow;

import org.jspecify.annotations.NullMarked;

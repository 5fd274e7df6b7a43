/**
 * Threads that do one piece of work after another, and a sign that they are alive. Start at
 * {@link org.partnernetz.kernel.worker.Workers}. May use: nothing.
 */
@NullMarked
package org.partnernetz.kernel.worker;

import org.jspecify.annotations.NullMarked;

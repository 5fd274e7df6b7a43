/**
 * Threads that do one piece of work after the other, and a sign that they live. Start at
 * {@link org.partnernetz.kernel.worker.Workers}. May use: nothing.
 */
@NullMarked
package org.partnernetz.kernel.worker;

import org.jspecify.annotations.NullMarked;

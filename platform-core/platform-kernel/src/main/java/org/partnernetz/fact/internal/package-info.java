/**
 * The outbox of facts and their delivery. Start at {@link org.partnernetz.fact.internal.DefaultFacts} and
 * {@link org.partnernetz.fact.internal.Dispatcher}.
 */
@NullMarked
package org.partnernetz.fact.internal;

import org.jspecify.annotations.NullMarked;

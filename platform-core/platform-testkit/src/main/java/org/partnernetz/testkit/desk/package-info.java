/**
 * The building blocks of journeys: a person at a browser, and the data with which a journey begins. Start at
 * {@link org.partnernetz.testkit.desk.Desk}.
 */
@NullMarked
package org.partnernetz.testkit.desk;

import org.jspecify.annotations.NullMarked;

/**
 * What journeys are told with: a person at a browser, the data a journey begins with. Start at
 * {@link org.partnernetz.testkit.desk.Desk}.
 */
@NullMarked
package org.partnernetz.testkit.desk;

import org.jspecify.annotations.NullMarked;

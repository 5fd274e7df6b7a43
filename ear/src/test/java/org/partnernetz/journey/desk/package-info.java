/**
 * What journeys are told with: a person at a browser, the data a journey begins with. Start at
 * {@link org.partnernetz.journey.desk.Desk}.
 */
@NullMarked
package org.partnernetz.journey.desk;

import org.jspecify.annotations.NullMarked;

/** What every module is tested against: the house rules. Start at {@link HouseRules}. */
@NullMarked
package org.partnernetz.testkit;

import org.jspecify.annotations.NullMarked;

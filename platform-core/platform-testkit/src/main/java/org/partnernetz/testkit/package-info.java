/** The house rules that every module is tested against. Start at {@link HouseRules}. */
@NullMarked
package org.partnernetz.testkit;

import org.jspecify.annotations.NullMarked;

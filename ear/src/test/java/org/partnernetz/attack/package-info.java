/**
 * The attack test: every route that the running server has, attacked by everybody who has no business there.
 *
 * <p>Start at {@link org.partnernetz.attack.AttackIT}. Nobody lists routes: REST paths come from the dispatching
 * registry, pages from the table of routes. A path parameter that {@link org.partnernetz.attack.Victims} cannot fill
 * fails the test.
 */
@NullMarked
package org.partnernetz.attack;

import org.jspecify.annotations.NullMarked;

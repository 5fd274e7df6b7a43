// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

/**
 * An expression in a page.
 *
 * @param scope the variables that can be seen there
 */
record Spot(int line, String expression, Scope scope) {}

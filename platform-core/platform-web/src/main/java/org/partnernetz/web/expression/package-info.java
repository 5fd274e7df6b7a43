/**
 * What expressions of pages mean: names of a page, components of records, words; each is looked up once. Start at
 * {@link org.partnernetz.web.expression.KeptExpressions}. May use: nothing.
 */
@NullMarked
package org.partnernetz.web.expression;

import org.jspecify.annotations.NullMarked;

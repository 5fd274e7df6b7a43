/**
 * Resolves the expressions of pages: names, components of records, messages; each is looked up once. Start at
 * {@link org.partnernetz.web.expression.KeptExpressions}. May use: nothing.
 */
@NullMarked
package org.partnernetz.web.expression;

import org.jspecify.annotations.NullMarked;

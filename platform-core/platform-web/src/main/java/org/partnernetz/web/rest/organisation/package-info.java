/**
 * Organisations, their members and working groups as JSON. May use: {@code tenant}, {@code member}, {@code group},
 * {@code web.rest}.
 */
@NullMarked
package org.partnernetz.web.rest.organisation;

import org.jspecify.annotations.NullMarked;

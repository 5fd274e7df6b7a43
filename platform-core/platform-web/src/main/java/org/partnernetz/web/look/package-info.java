/**
 * Language, theme, times and the fingerprinted assets: how things are said and shown. Start at
 * {@link org.partnernetz.web.look.LookFilter}.
 */
@NullMarked
package org.partnernetz.web.look;

import org.jspecify.annotations.NullMarked;

/**
 * Settings of the platform: one value for the network, and one for each organisation that may have its own. For the
 * platform's own pages and REST; plugins have settings of their own.
 *
 * <p>Start at {@link org.partnernetz.setting.Settings}. May use: {@code problem}, {@code tenant}.
 */
@NullMarked
package org.partnernetz.setting;

import org.jspecify.annotations.NullMarked;

/**
 * The settings of plugins, set by the network and by organisations, and the effective values.
 *
 * <p>Start at {@link org.partnernetz.plugin.internal.setting.SettingRules}.
 */
@NullMarked
package org.partnernetz.plugin.internal.setting;

import org.jspecify.annotations.NullMarked;

/**
 * What can be set in a plugin, by the network and by an organisation, and which value counts.
 *
 * <p>Start at {@link org.partnernetz.plugin.internal.setting.SettingRules}.
 */
@NullMarked
package org.partnernetz.plugin.internal.setting;

import org.jspecify.annotations.NullMarked;

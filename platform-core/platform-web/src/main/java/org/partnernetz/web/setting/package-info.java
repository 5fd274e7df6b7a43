/** Pages of the platform's settings. Start at {@link org.partnernetz.web.setting.RulesPage}. */
@NullMarked
package org.partnernetz.web.setting;

import org.jspecify.annotations.NullMarked;

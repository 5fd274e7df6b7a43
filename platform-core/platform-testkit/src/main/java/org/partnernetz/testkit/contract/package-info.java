/**
 * What every plugin must keep: its words, its pages, its REST, its tables, its personal data.
 *
 * <p>Start at {@link org.partnernetz.testkit.contract.PluginModule}. Each check gives its complaints as sentences; a
 * plugin without complaints keeps the contract. May use: {@code form}, {@code launcher}, {@code launcher.database},
 * {@code paging}, {@code plugin.spi}, {@code privacy}, {@code privacy.spi}, {@code store}, {@code tenant},
 * {@code testkit}, {@code testkit.database}, {@code testkit.page}, {@code testkit.rowsecurity}, {@code workflow}.
 */
@NullMarked
package org.partnernetz.testkit.contract;

import org.jspecify.annotations.NullMarked;

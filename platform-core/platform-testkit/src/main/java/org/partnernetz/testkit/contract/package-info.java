/**
 * The contract that every plugin must fulfil for its messages, pages, REST resources, tables and personal data.
 *
 * <p>Start at {@link org.partnernetz.testkit.contract.PluginModule}. Each check returns its findings as sentences; a
 * plugin without findings fulfils the contract. May use: {@code form}, {@code form.reading}, {@code launcher},
 * {@code launcher.database}, {@code money}, {@code paging}, {@code plugin.spi}, {@code privacy}, {@code privacy.spi},
 * {@code store}, {@code tenant}, {@code testkit}, {@code testkit.database}, {@code testkit.page},
 * {@code testkit.rowsecurity}, {@code workflow}.
 */
@NullMarked
package org.partnernetz.testkit.contract;

import org.jspecify.annotations.NullMarked;

/**
 * What every plugin must keep: its words, its pages, its REST, its tables, its personal data.
 *
 * <p>Start at {@link org.partnernetz.testkit.contract.PluginModule}. Each check gives its complaints as sentences; a
 * plugin without complaints keeps the contract. May use: {@code testkit.rowsecurity}.
 */
@NullMarked
package org.partnernetz.testkit.contract;

import org.jspecify.annotations.NullMarked;

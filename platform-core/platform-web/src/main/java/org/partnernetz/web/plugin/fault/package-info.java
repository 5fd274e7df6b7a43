/**
 * Finds out whose fault a failure is and where it is, and reports it. Start at
 * {@link org.partnernetz.web.plugin.fault.PluginFault}. May use: {@code problem}, {@code tenant.host},
 * {@code web.problem}.
 */
@NullMarked
package org.partnernetz.web.plugin.fault;

import org.jspecify.annotations.NullMarked;

/**
 * Who is to blame for a failure, where it lies, and what is said about it. Start at
 * {@link org.partnernetz.web.plugin.fault.PluginFault}. May use: {@code problem}, {@code web.problem}.
 */
@NullMarked
package org.partnernetz.web.plugin.fault;

import org.jspecify.annotations.NullMarked;

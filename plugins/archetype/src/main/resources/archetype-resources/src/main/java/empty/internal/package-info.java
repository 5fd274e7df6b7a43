/** The pages of the plugin, and what stands behind them. */
@NullMarked
package ${package}.internal;

import org.jspecify.annotations.NullMarked;

/** Notes of an organisation: a page, a REST resource and a widget that use one service. */
@NullMarked
package ${package}.internal;

import org.jspecify.annotations.NullMarked;

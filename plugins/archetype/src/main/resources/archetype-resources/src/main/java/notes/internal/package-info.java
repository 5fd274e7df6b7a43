/** Notes of an organisation: the page, the REST resource and the widget over one service. */
@NullMarked
package ${package}.internal;

import org.jspecify.annotations.NullMarked;

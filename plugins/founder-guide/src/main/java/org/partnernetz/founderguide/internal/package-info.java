/** The founder guide: phases of a founding project and chapters of its plan. */
@NullMarked
package org.partnernetz.founderguide.internal;

import org.jspecify.annotations.NullMarked;

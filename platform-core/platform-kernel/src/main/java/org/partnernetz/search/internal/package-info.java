/** Search: documents of core and plugins, written and found through reviewed functions of the database. */
@NullMarked
package org.partnernetz.search.internal;

import org.jspecify.annotations.NullMarked;

/** The forum that is read, with posts as professionals write them. */
@NullMarked
package org.partnernetz.bench.data;

import org.jspecify.annotations.NullMarked;

/** JSON as the core stores and reads it. Start at {@link org.partnernetz.store.json.OneJson}. */
@NullMarked
package org.partnernetz.store.json;

import org.jspecify.annotations.NullMarked;

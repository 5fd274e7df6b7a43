/**
 * Reads input of any kind into records. Not for plugins, which use {@link org.partnernetz.form.Form}.
 *
 * <p>Start at {@link RecordReading}; a source implements {@link Sent}.
 */
@NullMarked
package org.partnernetz.form.reading;

import org.jspecify.annotations.NullMarked;

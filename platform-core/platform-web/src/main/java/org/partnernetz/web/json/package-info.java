/**
 * JSON input and output: request bodies become records, or a complete list of faults.
 *
 * <p>Start at {@link RecordReader}. May use: {@code form}, {@code form.reading}, {@code money}, {@code problem},
 * {@code tenant}, {@code text}.
 */
@NullMarked
package org.partnernetz.web.json;

import org.jspecify.annotations.NullMarked;

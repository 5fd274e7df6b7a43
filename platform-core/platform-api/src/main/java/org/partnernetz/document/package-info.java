/**
 * Documents that people take away: accessible PDF and tables for spreadsheets.
 *
 * <p>Start at {@link Documents}. May use: nothing else.
 */
@Export
@NullMarked
@Version("1.1.0")
package org.partnernetz.document;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

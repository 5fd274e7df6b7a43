/**
 * Files that people add to items. Start at {@link org.partnernetz.file.Attachments}. For the platform itself. May use:
 * {@code form}, {@code problem}, {@code tenant}.
 */
@NullMarked
package org.partnernetz.file;

import org.jspecify.annotations.NullMarked;

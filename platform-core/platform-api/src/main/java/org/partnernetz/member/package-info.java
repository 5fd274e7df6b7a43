/**
 * People, their memberships in organisations, and how they sign in.
 *
 * <p>Start at {@link Members} and {@link SignIn}. May use: {@code tenant}, {@code paging}, {@code problem}.
 */
@Export
@NullMarked
@Version("1.6.0")
package org.partnernetz.member;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test of the running platform in a real browser. Its methods may take a {@link RunningPlatform}, a
 * {@link com.microsoft.playwright.Page} in a fresh session, or the {@link com.microsoft.playwright.Browser} for more
 * than one session.
 */
@Inherited
@WithPlatform
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
public @interface WithBrowser {}

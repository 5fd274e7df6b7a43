// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.alpha.spi;

/** Planted: an extension point that is no interface. */
public class Concrete {}

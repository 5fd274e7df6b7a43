/** The whole platform while its database dies, hangs or is too busy. These tests take long: {@code mvn -Pfull}. */
@NullMarked
package org.partnernetz.outage;

import org.jspecify.annotations.NullMarked;

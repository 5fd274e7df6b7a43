/**
 * Items of plugins, made for the tests that attack, look at and update all of them. What a plugin's own description
 * does not tell, its file {@code src/test/samples.json} does; see the guide for plugins.
 */
@NullMarked
package org.partnernetz.sample;

import org.jspecify.annotations.NullMarked;

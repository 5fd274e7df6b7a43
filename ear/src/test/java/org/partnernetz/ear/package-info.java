/** What is checked of the whole: house rules over all modules, and that every module is there. */
@NullMarked
package org.partnernetz.ear;

import org.jspecify.annotations.NullMarked;

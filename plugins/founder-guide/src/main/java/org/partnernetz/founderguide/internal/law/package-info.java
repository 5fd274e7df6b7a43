/**
 * What the law asks of a founder, as pure rules: who needs which permission, and which grants come into question.
 *
 * <p>Every rule names its source and the day from which it holds. All grants and titles are discretionary ("kann"): a
 * rule says which preconditions are met and which are open, and never what an authority will decide.
 *
 * <p>Start at {@link org.partnernetz.founderguide.internal.law.Requirement}. May use: nothing else. The two records of
 * facts are read from forms and stored as they are, so they say how.
 */
@NullMarked
package org.partnernetz.founderguide.internal.law;

import org.jspecify.annotations.NullMarked;

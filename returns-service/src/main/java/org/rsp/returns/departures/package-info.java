/**
 * What happens between the word that a person departs and the knowledge that the person has: a permit is asked for and used, under keys that are remembered
 * before anything is asked, so that after a crash the truth is learnt by asking again. What is not known lets nobody go. See
 * docs/explanation/letting-somebody-depart.md.
 */
@NullMarked
package org.rsp.returns.departures;

import org.jspecify.annotations.NullMarked;

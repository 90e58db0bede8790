/**
 * What persons say to returning by their own will: a statement each time, in writing, after counselling, revocable until departure. The last one
 * holds, a consent once a second account has confirmed it; taking it back counts at once and is never refused.
 */
@NullMarked
package org.rsp.caseload.consents;

import org.jspecify.annotations.NullMarked;

/**
 * Identity and travel documents: what is read from their zones, what was recorded of them, where they are and what examiners found.
 * What is read here says what stands on a document; whether it is genuine, and whether it is this person's, no machine here can tell.
 */
@NullMarked
package org.rsp.caseload.documents;

import org.jspecify.annotations.NullMarked;

/**
 * What is read from identity and travel documents, so far their machine-readable zones. What is read here says what stands
 * on a document; whether the document is genuine, and whether it is this person's, nothing here can tell.
 */
@NullMarked
package org.rsp.caseload.documents;

import org.jspecify.annotations.NullMarked;

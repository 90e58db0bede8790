/**
 * Copies of documents and photographs of cases: known by their content, stripped of what they say beside it, scanned, sealed
 * with the key of their case.
 */
@NullMarked
package org.rsp.platform.blobs;

import org.jspecify.annotations.NullMarked;

/**
 * Links between records of one person, within an organisation and across organisations. A link says what people found; it is
 * never a merge: no record is changed by it, and it lets nobody read anything.
 */
@NullMarked
package org.rsp.caseload.links;

import org.jspecify.annotations.NullMarked;

/**
 * What keeps a person from being returned beside the person's own claim: a court's stay, the protection of a witness, an extradition, somebody's
 * care. Ordering one is an act for the person's safety and is never refused.
 */
@NullMarked
package org.rsp.caseload.stays;

import org.jspecify.annotations.NullMarked;

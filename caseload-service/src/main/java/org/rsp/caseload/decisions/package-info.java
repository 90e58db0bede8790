/**
 * What is decided on claims, one person each: the decision in writing, how the person was told, the appeal, when it is final, and whether a
 * status ends. All of it is told to the custodian and to UNHCR alone.
 */
@NullMarked
package org.rsp.caseload.decisions;

import org.jspecify.annotations.NullMarked;

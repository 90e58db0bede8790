/** Hand-overs between two organisations: one offers, the other looks, accepts, refuses or asks for other terms; one outcome, told to both. */
@NullMarked
package org.rsp.platform.handover;

import org.jspecify.annotations.NullMarked;

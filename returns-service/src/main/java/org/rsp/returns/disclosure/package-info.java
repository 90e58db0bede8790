/**
 * What a state of origin is told of a person so that it can say who the person is: a fixed profile, put once for a return, told of a disclosure-cleared
 * person alone, and by that state's inbox alone. Nothing else can be kept here or told. See docs/explanation/what-a-state-of-origin-is-told.md.
 */
@NullMarked
package org.rsp.returns.disclosure;

import org.jspecify.annotations.NullMarked;

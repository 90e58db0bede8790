/**
 * The documents on which people travel when they return: which one a person needs, whom it is asked of and by when that has to answer, whether it is there
 * and good for the journey. Guard G9.
 */
@NullMarked
package org.rsp.returns.traveldocuments;

import org.jspecify.annotations.NullMarked;

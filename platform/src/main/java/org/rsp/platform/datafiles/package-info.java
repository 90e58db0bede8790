/** Data that others have made, as files beside the code: each row with its source. */
@NullMarked
package org.rsp.platform.datafiles;

import org.jspecify.annotations.NullMarked;

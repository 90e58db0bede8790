/** What must not be readable in the database: sealed with a key of its case, which is sealed with a key outside. */
@NullMarked
package org.rsp.platform.crypto;

import org.jspecify.annotations.NullMarked;

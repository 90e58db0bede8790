/** Who may see and do what: one policy, one pure decision, asked at every exit. The table is docs/access/policy.md. */
@NullMarked
package org.rsp.platform.access;

import org.jspecify.annotations.NullMarked;

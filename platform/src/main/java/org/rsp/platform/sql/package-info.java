/** Statements in the database's own language, where Hibernate's has no words for them. */
@NullMarked
package org.rsp.platform.sql;

import org.jspecify.annotations.NullMarked;

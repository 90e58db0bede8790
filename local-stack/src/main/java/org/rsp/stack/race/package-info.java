/**
 * {@code ./rsp race}: lets rivals act at one moment on the running stack, while its parts are killed and stopped and the network between them
 * gets slow, and judges what became of it by the answers and by the database. The rivals know nothing of one another; the judges nothing of how
 * they were started.
 */
@NullMarked
package org.rsp.stack.race;

import org.jspecify.annotations.NullMarked;

/** What of an act can be left out in the benchmark's own build, and in no other. */
@NullMarked
package org.rsp.platform.leftout;

import org.jspecify.annotations.NullMarked;

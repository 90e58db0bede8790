/** What a service does of itself from time to time, for no organisation; one instance at a time. */
@NullMarked
package org.rsp.platform.jobs;

import org.jspecify.annotations.NullMarked;

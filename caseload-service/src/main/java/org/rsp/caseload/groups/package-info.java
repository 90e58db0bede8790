/**
 * Processing groups: people who are processed together for one purpose. Not the registration group, which says who came
 * together; a person may be in several processing groups, and leaves none by changing household.
 */
@NullMarked
package org.rsp.caseload.groups;

import org.jspecify.annotations.NullMarked;

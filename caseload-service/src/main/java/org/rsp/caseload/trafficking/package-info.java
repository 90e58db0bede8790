/**
 * Signs that somebody is a victim of trafficking, what protection staff find, and the help that is offered. Help hangs on nothing but
 * the person's wish: no step here asks for a statement, or goes to the police. Told to few.
 */
@NullMarked
package org.rsp.caseload.trafficking;

import org.jspecify.annotations.NullMarked;

/**
 * Answers for arrangements, selected caseloads and cases with the people in them: the first regional support function.
 * It does not decide returns or resettlement places; it tells the services that do what they may rely on.
 */
@NullMarked
package org.rsp.caseload;

import org.jspecify.annotations.NullMarked;

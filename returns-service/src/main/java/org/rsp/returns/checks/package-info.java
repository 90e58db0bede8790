/**
 * What was looked at before a person goes, each by those whose matter it is: non-refoulement, the best interests of a child, fitness to travel, the family, the
 * safety of a victim of trafficking, and conflicts with another procedure: guards G2, G6, G7, G10, G11 and G12.
 */
@NullMarked
package org.rsp.returns.checks;

import org.jspecify.annotations.NullMarked;

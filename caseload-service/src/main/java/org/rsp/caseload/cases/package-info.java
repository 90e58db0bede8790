/**
 * Cases, which are registration groups, and the individuals in them (S3-RSO-d3). A case belongs to the organisation that
 * registered it, its custodian, and until a policy says more it is seen by its custodian alone. Legal status belongs to
 * the individual, never to the case.
 */
@NullMarked
package org.rsp.caseload.cases;

import org.jspecify.annotations.NullMarked;

/**
 * Answers for country of origin information and for what states share with each other: reports, contact points,
 * training (S3-RSO-a5, c16, d1). So far it holds what every service has. It knows countries and sources, never a person:
 * nothing of a case may come here.
 */
@NullMarked
package org.rsp.coi;

import org.jspecify.annotations.NullMarked;

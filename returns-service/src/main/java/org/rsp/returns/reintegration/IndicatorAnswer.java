package org.rsp.returns.reintegration;

import jakarta.persistence.Embeddable;

/**
 * What a person has answered to one indicator.
 *
 * @param indicator its code
 * @param answer from 0, the worst, to its highest
 */
@Embeddable
record IndicatorAnswer(String indicator, int answer) {}

package org.rsp.returns.reintegration;

/**
 * What a person is asked of one side of the new life.
 *
 * @param highest the best answer; the worst is 0
 * @param weight how much it counts in its dimension
 * @param source what it follows, and who says so; its words are the platform's own
 */
record ReintegrationIndicator(
        String code, ReintegrationDimension dimension, int highest, int weight, String question, String source) {}

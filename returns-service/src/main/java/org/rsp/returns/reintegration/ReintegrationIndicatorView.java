package org.rsp.returns.reintegration;

import static org.rsp.platform.access.FieldClass.P0;

import org.rsp.platform.access.Classified;

/** What a person is asked of one side of the new life, and whom the question follows. */
record ReintegrationIndicatorView(
        @Classified(P0) String code,
        @Classified(P0) ReintegrationDimension dimension,
        @Classified(P0) int highest,
        @Classified(P0) int weight,
        @Classified(P0) String question,
        @Classified(P0) String source) {

    static ReintegrationIndicatorView of(ReintegrationIndicator indicator) {
        return new ReintegrationIndicatorView(
                indicator.code(),
                indicator.dimension(),
                indicator.highest(),
                indicator.weight(),
                indicator.question(),
                indicator.source());
    }
}

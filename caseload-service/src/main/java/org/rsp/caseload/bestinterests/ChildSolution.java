package org.rsp.caseload.bestinterests;

/** Which durable solution a panel has found to be best for a child. In which kind of return a child returns is another question. */
public enum ChildSolution {
    LOCAL_INTEGRATION,
    RESETTLEMENT,
    COMPLEMENTARY_PATHWAY,
    RETURN
}

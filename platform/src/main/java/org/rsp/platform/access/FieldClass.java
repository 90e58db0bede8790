package org.rsp.platform.access;

/** How much harm a field can do. Each component of each view has one; what the classes hold stands in docs/access/policy.md. */
public enum FieldClass {
    P0,
    P1,
    P2,
    P3,
    P4,
    P5
}

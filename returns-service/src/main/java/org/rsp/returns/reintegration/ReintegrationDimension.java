package org.rsp.returns.reintegration;

/** The sides of a life that begins anew, never added without being told apart. */
enum ReintegrationDimension {
    ECONOMIC,
    SOCIAL,
    PSYCHOSOCIAL
}

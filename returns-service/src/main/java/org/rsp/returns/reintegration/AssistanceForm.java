package org.rsp.returns.reintegration;

/** As what assistance was given. */
enum AssistanceForm {
    CASH,
    IN_KIND,
    SERVICE
}

package org.rsp.returns.readmission;

/** How the requested state is asked. */
enum ReadmissionForm {
    /** It is asked, and has to say yes. */
    APPLICATION,
    /** It is told: the person holds a valid document and is willing. It can say no. */
    NOTICE
}

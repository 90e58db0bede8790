package org.rsp.returns.movements;

/** To whom an incident was reported. */
enum IncidentAddressee {
    SUPERVISOR,
    MEDICAL_SERVICE,
    POLICE,
    PROSECUTOR,
    MONITOR
}

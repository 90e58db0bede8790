package org.rsp.caseload.statistics;

import static org.rsp.platform.access.FieldClass.P0;

import java.time.LocalDate;
import java.util.List;
import org.rsp.platform.access.Classified;

/** How alike custodians decide on like origins at first instance. It says nothing of any officer, and not why. */
record ConsistencyView(
        @Classified(P0) LocalDate from,
        @Classified(P0) LocalDate to,
        @Classified(P0) LocalDate countedOn,
        @Classified(P0) List<ConsistencyLine> lines) {}

package org.rsp.platform.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The realm roles. The wire name is the constant in lower case with hyphens, as it stands in the token. */
public enum Role {
    REGISTRAR,
    CASEWORKER,
    RSD_REVIEWER,
    APPEAL_OFFICER,
    PROTECTION_OFFICER,
    SUPERVISOR,
    RETURNS_OFFICER,
    BORDER_OFFICER,
    PROSECUTOR,
    COUNSEL,
    MONITOR,
    DPO,
    RESETTLEMENT_OFFICER,
    STATE_RESETTLEMENT,
    COI_RESEARCHER,
    COI_EDITOR,
    COORDINATOR,
    AUDITOR,
    /** A partner's system: it must send an Idempotency-Key with every POST. */
    INTEGRATION,
    /** Another service of the platform. */
    SERVICE;

    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a realm role the platform does not know: it then grants nothing. */
    public static Optional<Role> find(String wire) {
        return Arrays.stream(values()).filter(r -> r.wire().equals(wire)).findFirst();
    }

    /** The wire names as constants, for the annotations that carry an operation's access rule. */
    public static final class Named {
        public static final String REGISTRAR = "registrar";
        public static final String CASEWORKER = "caseworker";
        public static final String RSD_REVIEWER = "rsd-reviewer";
        public static final String APPEAL_OFFICER = "appeal-officer";
        public static final String SUPERVISOR = "supervisor";
        public static final String PROTECTION_OFFICER = "protection-officer";
        public static final String RETURNS_OFFICER = "returns-officer";
        public static final String BORDER_OFFICER = "border-officer";
        public static final String COORDINATOR = "coordinator";
        public static final String MONITOR = "monitor";
        public static final String INTEGRATION = "integration";
        public static final String SERVICE = "service";
        public static final String AUDITOR = "auditor";
        public static final String DPO = "dpo";

        private Named() {}
    }
}

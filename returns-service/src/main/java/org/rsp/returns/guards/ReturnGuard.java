package org.rsp.returns.guards;

import static org.rsp.returns.guards.Applies.ALWAYS;
import static org.rsp.returns.guards.Applies.CHILD;
import static org.rsp.returns.guards.Applies.IF_KNOWN;
import static org.rsp.returns.guards.Applies.NEVER;
import static org.rsp.returns.guards.Applies.WILLING;

/** The guards, each with what it says and when it is asked. Source: docs/procedures/return-guards.md, in the same order. Nobody overrides any of them. */
public enum ReturnGuard {
    // spotless:off
    //                                                                                VOLREP  AVR     REMOVAL   READM    VOT
    G1 ("no open claim, remedy or stay, on any record of the person",                 ALWAYS, ALWAYS, ALWAYS,   ALWAYS,  ALWAYS),
    G2 ("a fresh check that the return is no refoulement",                            ALWAYS, ALWAYS, ALWAYS,   ALWAYS,  ALWAYS),
    G3 ("the person's own informed consent, not taken back",                          ALWAYS, ALWAYS, NEVER,    WILLING, ALWAYS),
    G4 ("an order of the person's own, served, and the time for a remedy run",        NEVER,  NEVER,  ALWAYS,   ALWAYS,  NEVER),
    G5 ("a return by own will was offered first",                                     NEVER,  NEVER,  ALWAYS,   ALWAYS,  NEVER),
    G6 ("to return is best for the child, and somebody receives the child",           CHILD,  CHILD,  CHILD,    CHILD,   CHILD),
    G7 ("fit to travel",                                                              ALWAYS, ALWAYS, ALWAYS,   ALWAYS,  ALWAYS),
    G8 ("identity and nationality confirmed",                                         ALWAYS, ALWAYS, ALWAYS,   ALWAYS,  ALWAYS),
    G9 ("a travel document that is valid beyond arrival",                             ALWAYS, ALWAYS, ALWAYS,   ALWAYS,  ALWAYS),
    G10("the family is not split, or that is justified",                              ALWAYS, ALWAYS, ALWAYS,   ALWAYS,  ALWAYS),
    G11("a victim of trafficking is safe there, and no proceedings need the person",  NEVER,  NEVER,  NEVER,    NEVER,   ALWAYS),
    G12("no conflict with an extradition, a criminal case or a resettlement",         ALWAYS, ALWAYS, ALWAYS,   ALWAYS,  ALWAYS),
    G13("an agreement in force for these two states and this kind",                   NEVER,  NEVER,  IF_KNOWN, ALWAYS,  NEVER);
    // spotless:on

    private final String words;
    private final Applies volrep;
    private final Applies avr;
    private final Applies removal;
    private final Applies readm;
    private final Applies vot;

    ReturnGuard(String words, Applies volrep, Applies avr, Applies removal, Applies readm, Applies vot) {
        this.words = words;
        this.volrep = volrep;
        this.avr = avr;
        this.removal = removal;
        this.readm = readm;
        this.vot = vot;
    }

    public String words() {
        return words;
    }

    /** Whether it is asked of this return; one that is asked only where something is known of it counts as asked. */
    boolean isAskedOf(GuardedReturn of) {
        return switch (in(of.kind())) {
            case ALWAYS, IF_KNOWN -> true;
            case CHILD -> of.child();
            case WILLING -> of.willing();
            case NEVER -> false;
        };
    }

    /** Whether nothing need be known of it. */
    boolean mayBeMissingOf(GuardedReturn of) {
        return in(of.kind()) == Applies.IF_KNOWN;
    }

    Applies in(ReturnKind kind) {
        return switch (kind) {
            case VOLREP -> volrep;
            case AVR -> avr;
            case REMOVAL -> removal;
            case READM -> readm;
            case VOT -> vot;
        };
    }
}

package org.rsp.returns.guards;

/** The five kinds of return, never merged: what is right for one is wrong for another. */
public enum ReturnKind {
    /** Voluntary repatriation of a refugee or asylum-seeker. */
    VOLREP,
    /** Assisted voluntary return of a migrant, or of somebody who no longer claims. */
    AVR,
    /** Of a person without a right to stay, against the person's will or without asking it. */
    REMOVAL,
    /** To a state that takes back by agreement. */
    READM,
    /** Safe return of a victim of trafficking. */
    VOT;

    /** It rests on the person's own written will. Of the others nobody is asked. */
    public boolean isByOwnWill() {
        return switch (this) {
            case VOLREP, AVR, VOT -> true;
            case REMOVAL, READM -> false;
        };
    }
}

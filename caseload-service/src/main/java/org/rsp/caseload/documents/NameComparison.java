package org.rsp.caseload.documents;

import java.util.BitSet;
import java.util.List;

/**
 * Whether the name on a document and the one in its zone can be one name. They may differ greatly and still be: cut,
 * transliterated, in another order. It compares one document's two spellings; it never tells two people apart.
 */
enum NameComparison {
    SAME,
    /** The same as far as the zone has room for it. */
    SAME_AS_FAR_AS_IT_GOES,
    DIFFERENT,
    /** There is no table for the script. */
    CANNOT_TELL;

    /** @param visual the whole name as printed, its parts in any order, in any script */
    static NameComparison of(String visual, MrzName zone) {
        var letters = MrzTransliteration.alternatives(visual);
        if (letters.isEmpty()) {
            return CANNOT_TELL;
        }
        var inOrder = joined(zone.primary(), zone.secondary());
        if (fits(letters.get(), inOrder, false)
                || fits(letters.get(), joined(zone.secondary(), zone.primary()), false)) {
            return SAME;
        }
        return zone.truncated() && fits(letters.get(), inOrder, true) ? SAME_AS_FAR_AS_IT_GOES : DIFFERENT;
    }

    private static String joined(String one, String other) {
        return (one + " " + other).strip().replace(' ', '<');
    }

    /** Walks through all spellings at once: the places of {@code zone} that can have been reached, letter by letter. */
    private static boolean fits(List<List<String>> letters, String zone, boolean cut) {
        var reached = new BitSet();
        reached.set(0);
        for (var letter : letters) {
            var next = new BitSet();
            for (int place = reached.nextSetBit(0); place >= 0; place = reached.nextSetBit(place + 1)) {
                for (var spelling : letter) {
                    if (zone.startsWith(spelling, place)) {
                        next.set(place + spelling.length());
                    } else if (cut && spelling.startsWith(zone.substring(place))) {
                        return true;
                    }
                }
            }
            reached = next;
        }
        return reached.get(zone.length());
    }
}

package org.rsp.caseload.documents;

import java.time.LocalDate;
import java.util.List;

/** The specimens of Doc 9303, and one made for these tests. Their bearers are nobody. */
public enum MrzSpecimen {
    TD3(
            MrzFormat.TD3,
            LocalDate.of(2026, 11, 22),
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
            "L898902C36UTO7408122F1204159ZE184226B<<<<<10"),
    TD1(
            MrzFormat.TD1,
            LocalDate.of(2026, 11, 22),
            "I<UTOD231458907<<<<<<<<<<<<<<<",
            "7408122F1204159UTO<<<<<<<<<<<6",
            "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"),
    TD2(
            MrzFormat.TD2,
            LocalDate.of(2026, 11, 22),
            "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
            "D231458907UTO7408122F1204159<<<<<<<6"),
    REFUGEE(
            MrzFormat.TD3,
            LocalDate.of(2026, 11, 22),
            "PRUTONGUYEN<<THI<MAI<<<<<<<<<<<<<<<<<<<<<<<<",
            "R1234567<5XXB8502142F2906302<<<<<<<<<<<<<<04"),
    TD1_LONG_NUMBER(
            MrzFormat.TD1,
            LocalDate.of(2000, 1, 1),
            "I<UTOD23145890<7349<<<<<<<<<<<",
            "3407127M9507122UTO<<<<<<<<<<<2",
            "STEVENSON<<PETER<JOHN<<<<<<<<<"),
    TD2_LONG_NUMBER(
            MrzFormat.TD2,
            LocalDate.of(2000, 1, 1),
            "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<",
            "D23145890<UTO3407127M95071227349<<<8"),
    MRV_A(
            MrzFormat.MRV_A,
            LocalDate.of(2000, 1, 1),
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
            "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"),
    MRV_B(
            MrzFormat.MRV_B,
            LocalDate.of(2000, 1, 1),
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
            "L8988901C4XXX4009078F9612109<<<<<<<<");

    final MrzFormat format;
    final LocalDate today;
    final List<String> lines;

    MrzSpecimen(MrzFormat format, LocalDate today, String... lines) {
        this.format = format;
        this.today = today;
        this.lines = List.of(lines);
    }

    public List<String> lines() {
        return lines;
    }

    MachineReadableZone read() {
        return MachineReadableZone.readSpecimen(lines, today);
    }

    /** With one character replaced; line and position count from 1. */
    List<String> with(int line, int position, char c) {
        var changed = lines.toArray(String[]::new);
        changed[line - 1] = changed[line - 1].substring(0, position - 1) + c + changed[line - 1].substring(position);
        return List.of(changed);
    }
}

package org.rsp.stack.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;

/** The state that is asked says nothing until the time is over, and by the agreement that means yes: the platform's clock says so, once. */
final class SilentState {

    private static final String BY_SILENCE = "agreeBySilenceToReadmissionRequest";

    private final ReturnOffice office;
    private final AnsweringState state;
    private final Organisation requested;
    private final Readmission readmission;
    private String received = "";

    SilentState(ReturnOffice office, AnsweringState state, Organisation requested, Readmission readmission) {
        this.office = office;
        this.state = state;
        this.requested = requested;
        this.readmission = readmission;
    }

    String request() {
        return readmission.request();
    }

    void saysNothing(ReturnDays days) {
        received = AnsweringState.received(state.entryOf(readmission.who()));
        var until = LocalDate.parse(Objects.requireNonNull(
                office.read(readmission.request()).path("replyBy").asText()));
        int over = (int) ChronoUnit.DAYS.between(ReturnOffice.today(), until) + 1;
        days.pass(readmission.path(), over);
        office.showing()
                .say("of another request " + ReturnOffice.DESTINATION + " says nothing for " + over
                        + " days, which are moved like the others; what follows is done by the platform's own clock");
    }

    Returned.Story isTakenToAgree() {
        ReturnOffice.awaited("What silence means", () -> readmission.status().equals("ACCEPTED"));
        var now = office.read(readmission.request());
        NotAsTold.unless(
                now.path("bySilence").asBoolean() && now.hasNonNull("answeredOn"),
                "The readmission should be agreed by silence.");
        int times = 0;
        for (var line :
                office.read(readmission.request() + "/timeline?limit=100").path("items")) {
            times += line.path("act").asText().equals(BY_SILENCE) ? 1 : 0;
        }
        NotAsTold.unless(times == 1, "Silence should count as agreed once, but it did " + times + " times.");
        office.showing()
                .say("the time is over: by the agreement silence counts as yes, once; it proves nobody's nationality");
        var late = Showing.done("what was asked", requested.getPlain(received));
        office.showing()
                .refused(
                        ReturnOffice.DESTINATION + " answers after its silence has counted",
                        requested.stepPlain(received + "/refusal", Map.of("reason", "NOT_A_NATIONAL"), late.etag()),
                        409,
                        "step-not-open",
                        "");
        readmission.isCleared();
        return office.told(
                "a deemed consent by clock",
                readmission.path(),
                "agreed by silence after " + now.path("replyBy").asText() + "; G13 passes");
    }
}

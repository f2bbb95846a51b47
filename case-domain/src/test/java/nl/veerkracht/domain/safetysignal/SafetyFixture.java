package nl.veerkracht.domain.safetysignal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.safetysignal.SafetyCommand.*;
import nl.veerkracht.domain.safetysignal.SafetySurroundings.HouseholdFacts;
import nl.veerkracht.domain.safetysignal.events.*;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A signal of unsafety on 15 January 2024, with the surroundings written out: seen on the 2nd, discussed on the 3rd and 4th. */
abstract class SafetyFixture {

    static final LocalDate TODAY = LocalDate.of(2024, 1, 15);
    static final SafetySignalId SIGNAL = new SafetySignalId("66666666-0000-4000-8000-000000000001");
    static final HouseholdId HOUSEHOLD = new HouseholdId("11111111-0000-4000-8000-000000000001");
    static final PersonId MOTHER = new PersonId("22222222-0000-4000-8000-000000000001");
    static final PersonId CHILD = new PersonId("22222222-0000-4000-8000-000000000002");
    static final PersonId STRANGER = new PersonId("22222222-0000-4000-8000-00000000000f");
    static final Actor OFFICER = new Actor("s-1", Actor.Role.SAFETY_OFFICER, "", "GM1952");
    static final By BY = new By(OFFICER, null);

    final List<HouseholdId> listed = new ArrayList<>();
    private FixtureConfiguration<SafetySignal> fixture = new AggregateTestFixture<>(SafetySignal.class);

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(SafetySignal.class);
        Clock clock = Clock.fixed(Instant.parse("2024-01-15T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));
        fixture.registerInjectableResource(new SafetySurroundings(
                clock,
                household -> new HouseholdFacts(7, Set.of(MOTHER, CHILD)),
                (signal, text) -> text.sealedBy((subjects, clear) -> signal + " " + clear),
                (signal, household) -> listed.add(household)));
    }

    TestExecutor<SafetySignal> given(SafetyEvent... facts) {
        return fixture.given((Object[]) facts);
    }

    TestExecutor<SafetySignal> givenNothing() {
        return fixture.givenNoPriorActivity();
    }

    /** @return a day of January 2024 */
    static LocalDate jan(int day) {
        return LocalDate.of(2024, 1, day);
    }

    static By onScreen(long version) {
        return new By(OFFICER, version);
    }

    static PersonalValue clear(String text, PersonId... about) {
        return PersonalValue.clear(List.of(about), text);
    }

    /** @return the text as the signal's key and its subjects' keys sealed it */
    static PersonalValue sealed(String text, PersonId... about) {
        return PersonalValue.sealed(List.of(about), SIGNAL + " " + text);
    }

    static SignalRecorded recorded() {
        return new SignalRecorded(
                SIGNAL,
                HOUSEHOLD,
                "GM1952",
                7,
                Set.of(UnsafetyKind.NEGLECT),
                Set.of(MOTHER, CHILD),
                sealed("blauwe plekken", MOTHER, CHILD),
                SignalSource.OBSERVED,
                jan(2),
                null);
    }

    static RecordSignal record(LocalDate observedOn, PersonId... persons) {
        return new RecordSignal(
                SIGNAL,
                BY,
                HOUSEHOLD,
                Set.of(UnsafetyKind.NEGLECT),
                Set.of(persons),
                clear("blauwe plekken", persons),
                SignalSource.OBSERVED,
                observedOn);
    }

    static ConsultationHeld consulted(int day) {
        return new ConsultationHeld(SIGNAL, Set.of(ConsultedParty.COLLEAGUE), jan(day), null);
    }

    static ConversationHeld talked(int day) {
        return new ConversationHeld(SIGNAL, jan(day), null);
    }

    static ConversationSkipped skipped(int day) {
        return new ConversationSkipped(SIGNAL, SkipReason.DANGER_TO_CONCERNED, jan(day), null);
    }

    static SignalWeighed weighed(int day, boolean acute, boolean structural) {
        return new SignalWeighed(
                SIGNAL,
                true,
                acute,
                structural,
                WeighingAnswer.YES,
                WeighingAnswer.NO,
                WeighingAnswer.NOT_ASKED,
                jan(day),
                null);
    }

    static WeighSignal weigh(int day, boolean acute, boolean structural) {
        return new WeighSignal(
                SIGNAL,
                BY,
                true,
                acute,
                structural,
                WeighingAnswer.YES,
                WeighingAnswer.NO,
                WeighingAnswer.NOT_ASKED,
                jan(day));
    }

    static SignalReported reported(int day) {
        return new SignalReported(SIGNAL, jan(day), null);
    }

    static HelpOrganised helped(int day, @Nullable DeviationReason deviation) {
        return new HelpOrganised(
                SIGNAL,
                sealed("gezinshulp", MOTHER),
                deviation,
                deviation == null ? null : sealed("zij melden zelf", MOTHER),
                jan(day),
                null);
    }

    static OrganiseHelp help(int day, @Nullable DeviationReason deviation) {
        return new OrganiseHelp(
                SIGNAL,
                BY,
                clear("gezinshulp", MOTHER),
                deviation,
                deviation == null ? null : clear("zij melden zelf", MOTHER),
                jan(day));
    }

    static SignalClosed closed(int day) {
        return new SignalClosed(SIGNAL, SignalClosingReason.SAFE_AGAIN, jan(day), null);
    }

    static CloseSignal close(int day) {
        return new CloseSignal(SIGNAL, BY, SignalClosingReason.SAFE_AGAIN, jan(day));
    }
}

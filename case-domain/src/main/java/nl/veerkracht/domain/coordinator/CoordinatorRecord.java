package nl.veerkracht.domain.coordinator;

import static nl.veerkracht.domain.coordinator.CoordinatorRefusal.COORDINATOR_CANNOT_BE_WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.domain.coordinator.events.CoordinatorEmployed;
import nl.veerkracht.domain.coordinator.events.CoordinatorEmploymentEnded;
import nl.veerkracht.domain.coordinator.events.CoordinatorEntryWithdrawn;
import nl.veerkracht.domain.coordinator.events.CoordinatorEvent;
import nl.veerkracht.domain.coordinator.events.CoordinatorRegistered;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.facts.DateRules;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.FactRecord;
import nl.veerkracht.domain.shared.facts.Recorded;
import nl.veerkracht.domain.shared.facts.Violation;

/** What the register knows of one coordinator: the facts, under all their rules. */
final class CoordinatorRecord extends FactRecord<CoordinatorEvent, CoordinatorSurroundings> {

    CoordinatorRecord() {
        super(CoordinatorRecord::subject);
    }

    Recorded record(CoordinatorCommand.Fact command, CoordinatorSurroundings surroundings) {
        return record(command.by(), () -> List.of(command.event(entries(), surroundings)), surroundings);
    }

    Recorded correct(CoordinatorCommand.CorrectEntry command, CoordinatorSurroundings surroundings) {
        return correct(
                command.by(),
                new Replaces(command.entry(), command.reason()),
                () -> command.corrected().event(entries(), surroundings),
                surroundings);
    }

    Recorded withdraw(CoordinatorCommand.WithdrawEntry command, CoordinatorSurroundings surroundings) {
        return withdraw(
                command.by(),
                new CoordinatorEntryWithdrawn(command.personId(), command.entry(), command.reason()),
                surroundings);
    }

    @Override
    protected List<Violation> violations(Entries<CoordinatorEvent> candidate) {
        return CoordinatorRules.violations(candidate);
    }

    /** Whatever happens to a coordinator can be agreed ahead. */
    @Override
    protected void check(
            CoordinatorEvent event, Entries<CoordinatorEvent> candidate, CoordinatorSurroundings surroundings) {
        LocalDate on = Objects.requireNonNull(event.validOn());
        DateRules.agreed(on, surroundings.today());
        CoordinatorRules.codes(event, on, surroundings);
    }

    /** Whoever corrects it, what is known of a coordinator stays with the municipality that registered them. */
    @Override
    protected CoordinatorEvent keeping(CoordinatorEvent original, CoordinatorEvent corrected) {
        if (original instanceof CoordinatorRegistered was && corrected instanceof CoordinatorRegistered is) {
            return new CoordinatorRegistered(
                    is.personId(),
                    was.municipality(),
                    is.name(),
                    is.contact(),
                    is.languages(),
                    is.region(),
                    is.fromDate(),
                    null);
        }
        return corrected;
    }

    @Override
    protected void guardWithdrawal(CoordinatorEvent original) {
        if (original instanceof CoordinatorRegistered) {
            throw new Refusal(COORDINATOR_CANNOT_BE_WITHDRAWN);
        }
    }

    @Override
    protected void settle(Entries<CoordinatorEvent> candidate, CoordinatorSurroundings surroundings) {
        CoordinatorRegistered registration =
                CoordinatorRules.registration(candidate).event();
        surroundings.register().enter(registration.personId(), registration.municipality());
    }

    /** An employment is about its employer, everything else about the coordinator. */
    private static Object subject(CoordinatorEvent event) {
        if (event instanceof CoordinatorEmployed employed) {
            return employed.organisationId();
        }
        return event instanceof CoordinatorEmploymentEnded ended ? ended.organisationId() : event.personId();
    }
}

package nl.veerkracht.api.bench;

import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.api.platform.commands.CommandCall;
import nl.veerkracht.api.platform.commands.CommandDesk;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.HouseholdType;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.household.events.RegistrationSource;
import nl.veerkracht.domain.household.events.Severity;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;

/** A caseworker within the process: through the command desk and its gateway, with a receipt for each command. */
final class DeskWorker implements Worker {

    private static final Actor ACTOR = new Actor("c.devries", Actor.Role.CASEWORKER, "hoogezand", "GM1952");
    private static final By BY = new By(ACTOR, null);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    private final CommandDesk desk;
    private final int entries;
    private HouseholdId household = HouseholdId.of(UUID.randomUUID());
    private int recorded;

    /** @param entries the length of a file at which the worker opens the next one */
    DeskWorker(CommandDesk desk, int entries) {
        this.desk = desk;
        this.entries = entries;
    }

    @Override
    public void once() {
        if (recorded == 0 || recorded >= entries) {
            register();
        } else {
            send(new HouseholdCommand.RecordConcern(household, BY, LifeDomain.FINANCES, Severity.LIGHT, DAY));
        }
    }

    /** @return the new file */
    HouseholdId register() {
        household = HouseholdId.of(UUID.randomUUID());
        recorded = 0;
        send(new HouseholdCommand.RegisterHousehold(
                household, BY, "WK195202", HouseholdType.SINGLE_PARENT, RegistrationSource.SOCIAL_TEAM, DAY));
        return household;
    }

    private void send(HouseholdCommand command) {
        String unique = UUID.randomUUID().toString();
        CommandAnswer answer = desk.execute(
                new RequestContext(ACTOR, "casework", unique), new CommandCall(unique, null, unique), () -> command);
        recorded = (int) answer.version() + 1;
    }
}

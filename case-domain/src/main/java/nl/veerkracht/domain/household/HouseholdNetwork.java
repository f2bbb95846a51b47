package nl.veerkracht.domain.household;

import nl.veerkracht.domain.shared.facts.Recorded;
import org.axonframework.commandhandling.CommandHandler;

/** The household's circle (kring): the part of the household that takes {@link NetworkCommand}s. */
class HouseholdNetwork {

    private final CaseRecord file;

    HouseholdNetwork(CaseRecord file) {
        this.file = file;
    }

    @CommandHandler
    Recorded handle(NetworkCommand.AddNetworkMember command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(NetworkCommand.ChangeNetworkMember command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(NetworkCommand.EndNetworkMembership command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(NetworkCommand.MarkCarer command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(NetworkCommand.GiveInformation command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(NetworkCommand.GiveConsent command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(NetworkCommand.WithdrawConsent command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }
}

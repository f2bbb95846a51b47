package nl.veerkracht.domain.household;

import nl.veerkracht.domain.shared.facts.Recorded;
import org.axonframework.commandhandling.CommandHandler;

/** The household's professional care (zorg): the part of the household that takes {@link CareCommand}s. */
class HouseholdCare {

    private final CaseRecord file;

    HouseholdCare(CaseRecord file) {
        this.file = file;
    }

    @CommandHandler
    Recorded handle(CareCommand.StartCare command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(CareCommand.ReduceCare command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(CareCommand.IncreaseCare command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(CareCommand.EndCare command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(CareCommand.RecordBaseline command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }

    @CommandHandler
    Recorded handle(CareCommand.RecordProfessionalInvolvement command, Surroundings surroundings) {
        return file.record(command, surroundings);
    }
}

package nl.veerkracht.domain.household;

final class EnrolmentRules {
    static Surroundings.ProgrammeFacts programme(HouseholdCommand.Enrol e, Surroundings s) {
        return s.programmes().find(e.programmeId()).orElseThrow();
    }
}

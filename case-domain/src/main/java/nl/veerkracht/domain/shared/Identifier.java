package nl.veerkracht.domain.shared;

import java.util.List;
import java.util.function.Function;

/** What names something for ever. In JSON, in a path and in a database it is its plain text. */
public interface Identifier {

    /** All kinds of identifiers: whatever reads or writes one learns of a new kind here. */
    List<Kind<?>> KINDS = List.of(
            new Kind<>(HouseholdId.class, HouseholdId::new),
            new Kind<>(PersonId.class, PersonId::new),
            new Kind<>(ProgrammeId.class, ProgrammeId::new),
            new Kind<>(CareId.class, CareId::new),
            new Kind<>(OrganisationId.class, OrganisationId::new),
            new Kind<>(PlanId.class, PlanId::new),
            new Kind<>(ConferenceId.class, ConferenceId::new),
            new Kind<>(GoalId.class, GoalId::new),
            new Kind<>(ActionId.class, ActionId::new),
            new Kind<>(AssessmentFileId.class, AssessmentFileId::new),
            new Kind<>(AgendaId.class, AgendaId::new),
            new Kind<>(SafetySignalId.class, SafetySignalId::new),
            new Kind<>(ObligationId.class, ObligationId::new));

    /** @return a UUID in its canonical lower-case form */
    String value();

    /**
     * A kind of identifier.
     *
     * @param type its class
     * @param read makes one from its text; refuses what is no UUID in canonical form
     */
    record Kind<T extends Identifier>(Class<T> type, Function<String, T> read) {}
}

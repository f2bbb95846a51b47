package nl.veerkracht.domain.programme.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An organisation works with a programme from now on.
 * Emitted by {@link nl.veerkracht.domain.programme.ProgrammeCommand.AddPartner} under {@link
 *     nl.veerkracht.domain.programme.PartnerRules}. Since revision 1.
 *
 * @param programmeId the programme
 * @param name the name of the organisation; never a person
 * @param role what it does in the programme
 * @param fromDate valid date: first day
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record PartnerJoined(
        ProgrammeId programmeId,
        String name,
        PartnerRole role,
        LocalDate fromDate,
        @Nullable Replaces replaces) implements ProgrammeEvent {

    public PartnerJoined {
        Objects.requireNonNull(programmeId, "programmeId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(fromDate, "fromDate");
    }

    @Override
    public LocalDate validOn() {
        return fromDate;
    }

    @Override
    public PartnerJoined replacing(Replaces correction) {
        return new PartnerJoined(programmeId, name, role, fromDate, correction);
    }
}

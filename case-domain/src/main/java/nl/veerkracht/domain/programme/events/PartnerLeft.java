package nl.veerkracht.domain.programme.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An organisation works with a programme no longer.
 * Emitted by {@link nl.veerkracht.domain.programme.ProgrammeCommand.EndPartnership} under {@link
 *     nl.veerkracht.domain.programme.PartnerRules}. Since revision 1.
 *
 * @param programmeId the programme
 * @param name the name by which it joined
 * @param untilDate valid date: first day on which it does not
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record PartnerLeft(
        ProgrammeId programmeId,
        String name,
        LocalDate untilDate,
        @Nullable Replaces replaces) implements ProgrammeEvent {

    public PartnerLeft {
        Objects.requireNonNull(programmeId, "programmeId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(untilDate, "untilDate");
    }

    @Override
    public LocalDate validOn() {
        return untilDate;
    }

    @Override
    public PartnerLeft replacing(Replaces correction) {
        return new PartnerLeft(programmeId, name, untilDate, correction);
    }
}

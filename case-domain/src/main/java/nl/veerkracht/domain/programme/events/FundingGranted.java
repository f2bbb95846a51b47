package nl.veerkracht.domain.programme.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody promised money for a programme.
 * Emitted by {@link nl.veerkracht.domain.programme.ProgrammeCommand.GrantFunding} under {@link
 *     nl.veerkracht.domain.programme.BudgetRules}. Since revision 1.
 *
 * @param programmeId the programme
 * @param funder the name of the organisation that gives it; never a person
 * @param funderKind where the money comes from
 * @param amountCents how much, in euro cents
 * @param grantedOn valid date: the day of the promise
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record FundingGranted(
        ProgrammeId programmeId,
        String funder,
        FunderKind funderKind,
        long amountCents,
        LocalDate grantedOn,
        @Nullable Replaces replaces)
        implements ProgrammeEvent {

    public FundingGranted {
        Objects.requireNonNull(programmeId, "programmeId");
        Objects.requireNonNull(funder, "funder");
        Objects.requireNonNull(funderKind, "funderKind");
        Objects.requireNonNull(grantedOn, "grantedOn");
        if (amountCents < 1) {
            throw new IllegalArgumentException("a funding is an amount");
        }
    }

    @Override
    public LocalDate validOn() {
        return grantedOn;
    }

    @Override
    public FundingGranted replacing(Replaces correction) {
        return new FundingGranted(programmeId, funder, funderKind, amountCents, grantedOn, correction);
    }
}

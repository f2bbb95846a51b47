package nl.veerkracht.domain.programme.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * It was settled what a programme may cost in all.
 * Emitted by {@link nl.veerkracht.domain.programme.ProgrammeCommand.SetBudget} under {@link
 *     nl.veerkracht.domain.programme.BudgetRules}. Since revision 1.
 *
 * @param programmeId the programme
 * @param totalCents the budget of the whole programme, in euro cents
 * @param on valid date: first day on which this budget holds
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record BudgetSet(
        ProgrammeId programmeId,
        long totalCents,
        LocalDate on,
        @Nullable Replaces replaces) implements ProgrammeEvent {

    public BudgetSet {
        Objects.requireNonNull(programmeId, "programmeId");
        Objects.requireNonNull(on, "on");
        if (totalCents < 0) {
            throw new IllegalArgumentException("a budget is not negative");
        }
    }

    @Override
    public LocalDate validOn() {
        return on;
    }

    @Override
    public BudgetSet replacing(Replaces correction) {
        return new BudgetSet(programmeId, totalCents, on, correction);
    }
}

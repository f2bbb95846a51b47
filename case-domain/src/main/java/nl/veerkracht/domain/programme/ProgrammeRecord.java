package nl.veerkracht.domain.programme;

import static nl.veerkracht.domain.programme.ProgrammeRefusal.PROGRAMME_CODE_TAKEN;

import java.util.List;
import java.util.Objects;
import nl.veerkracht.domain.programme.events.PartnerJoined;
import nl.veerkracht.domain.programme.events.PartnerLeft;
import nl.veerkracht.domain.programme.events.ProgrammeEntryWithdrawn;
import nl.veerkracht.domain.programme.events.ProgrammeEvent;
import nl.veerkracht.domain.programme.events.ProgrammeStarted;
import nl.veerkracht.domain.programme.events.TargetSet;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.FactRecord;
import nl.veerkracht.domain.shared.facts.Recorded;
import nl.veerkracht.domain.shared.facts.Rule;
import nl.veerkracht.domain.shared.facts.Violation;
import org.jspecify.annotations.Nullable;

/** What is known of one programme: its facts, under all their rules. */
final class ProgrammeRecord extends FactRecord<ProgrammeEvent, ProgrammeSurroundings> {

    private static final List<Rule<ProgrammeEvent>> RULES = List.of(
            BudgetRules::violations, PartnerRules::violations, IndicatorRules::violations, ReportingRules::violations);

    /** What a target is about: two of the same say what is wanted of the same. */
    private record Target(String indicator, @Nullable Integer year) {}

    ProgrammeRecord() {
        super(ProgrammeRecord::subject);
    }

    Recorded record(ProgrammeCommand.Fact command, ProgrammeSurroundings surroundings) {
        return record(command.by(), () -> List.of(command.event()), surroundings);
    }

    Recorded publish(ProgrammeCommand.PublishIndicator command, ProgrammeSurroundings surroundings) {
        return record(command.by(), () -> List.of(IndicatorRules.published(command, surroundings)), surroundings);
    }

    Recorded report(ProgrammeCommand.Reporting command, ProgrammeSurroundings surroundings) {
        return record(command.by(), () -> List.of(command.publication()), surroundings);
    }

    Recorded correct(ProgrammeCommand.CorrectEntry command, ProgrammeSurroundings surroundings) {
        entries()
                .all()
                .filter(entry -> entry.number() == command.entry())
                .forEach(entry -> ProgrammeRules.guardPublication(entry.event()));
        return correct(
                command.by(),
                new Replaces(command.entry(), command.reason()),
                () -> command.corrected().event(),
                surroundings);
    }

    Recorded withdraw(ProgrammeCommand.WithdrawEntry command, ProgrammeSurroundings surroundings) {
        return withdraw(
                command.by(),
                new ProgrammeEntryWithdrawn(command.programmeId(), command.entry(), command.reason()),
                surroundings);
    }

    @Override
    protected List<Violation> violations(Entries<ProgrammeEvent> candidate) {
        return candidate.violations(RULES);
    }

    @Override
    protected void check(ProgrammeEvent event, Entries<ProgrammeEvent> candidate, ProgrammeSurroundings surroundings) {
        ProgrammeRules.check(event, Objects.requireNonNull(event.validOn()), candidate, surroundings);
    }

    @Override
    protected ProgrammeEvent keeping(ProgrammeEvent original, ProgrammeEvent corrected) {
        return original instanceof ProgrammeStarted was && corrected instanceof ProgrammeStarted is
                ? ProgrammeRules.lasting(was, is)
                : corrected;
    }

    @Override
    protected void guardWithdrawal(ProgrammeEvent original) {
        ProgrammeRules.guardWithdrawal(original);
    }

    @Override
    protected void settle(Entries<ProgrammeEvent> candidate, ProgrammeSurroundings surroundings) {
        ProgrammeStarted started = ProgrammeRules.started(candidate);
        boolean changed = entries().of(ProgrammeStarted.class).noneMatch(entry -> entry.event()
                .equals(started));
        if (changed && !surroundings.codes().claim(started)) {
            throw new Refusal(PROGRAMME_CODE_TAKEN);
        }
    }

    /** A partnership is about the partner, a target about its indicator and year, everything else about the programme. */
    private static Object subject(ProgrammeEvent event) {
        if (event instanceof PartnerJoined joined) {
            return joined.name();
        } else if (event instanceof PartnerLeft left) {
            return left.name();
        }
        return event instanceof TargetSet target ? new Target(target.indicator(), target.year()) : event.programmeId();
    }
}

package nl.veerkracht.projections.casefile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.veerkracht.domain.household.events.ChildBorn;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.HouseholdMemberLeft;
import nl.veerkracht.domain.household.events.LeavingReason;
import nl.veerkracht.domain.household.events.MemberRole;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.projections.casefile.CaseFilePicture.Member;
import nl.veerkracht.projections.platform.DatedFacts;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.Spells;
import nl.veerkracht.projections.platform.Spells.Spell;
import org.jspecify.annotations.Nullable;

/** Who belongs to the household on a day, and who did before. */
final class Memberships {

    // An order that hangs on the facts alone: entering them in another order shows the same list.
    private static final Comparator<Member> IN_ORDER = Comparator.comparing(Member::role)
            .thenComparing(Member::bornIn, Comparator.nullsLast(Comparator.<YearMonth>naturalOrder()))
            .thenComparing(Member::since)
            .thenComparing(Member::personId);

    private final Spells<PersonId, Joined, LeavingReason> spells;
    private final Map<PersonId, ChildBorn> births = new HashMap<>();

    private record Joined(long entry, HouseholdMemberAdded event) {}

    Memberships(DatedFacts facts, LocalDate date) {
        spells = new Spells<>(date);
        for (Entry entry : facts.all()) {
            if (entry.fact() instanceof HouseholdMemberAdded added) {
                spells.begins(added.personId(), added.fromDate(), new Joined(entry.number(), added));
            } else if (entry.fact() instanceof HouseholdMemberLeft left) {
                spells.ends(left.personId(), left.toDate(), left.reason());
            }
        }
        facts.until(date, ChildBorn.class)
                .forEach(birth -> births.put(birth.event().personId(), birth.event()));
    }

    List<Member> current() {
        return spells.current().stream().map(this::member).sorted(IN_ORDER).toList();
    }

    List<Member> former() {
        return spells.former().stream().map(this::member).sorted(IN_ORDER).toList();
    }

    private Member member(Spell<Joined, LeavingReason> spell) {
        HouseholdMemberAdded joined = spell.value().event();
        ChildBorn birth = births.get(joined.personId());
        return new Member(
                spell.value().entry(),
                joined.personId(),
                name(joined, birth),
                joined.bornIn() == null && birth != null ? birth.bornIn() : joined.bornIn(),
                joined.birthDate() == null && birth != null ? birth.birthDate() : joined.birthDate(),
                joined.contact(),
                joined.role() == MemberRole.UNBORN && birth != null ? MemberRole.CHILD : joined.role(),
                joined.membership(),
                spell.since(),
                spell.until(),
                spell.reason());
    }

    /**
     * A birth is dated by its month, so it can seem to lie before a membership that began in that same month. Whoever joined
     * as unborn was not named yet; whoever joined otherwise bears the name that was given then.
     */
    private static PersonalValue name(HouseholdMemberAdded joined, @Nullable ChildBorn birth) {
        return joined.role() == MemberRole.UNBORN && birth != null
                ? Objects.requireNonNullElse(birth.name(), joined.name())
                : joined.name();
    }
}

package nl.veerkracht.projections.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.CarerIdentified;
import nl.veerkracht.domain.household.events.ConsentGiven;
import nl.veerkracht.domain.household.events.ConsentScope;
import nl.veerkracht.domain.household.events.ConsentWithdrawn;
import nl.veerkracht.domain.household.events.InformationGiven;
import nl.veerkracht.domain.household.events.NetworkLeavingReason;
import nl.veerkracht.domain.household.events.NetworkMemberAdded;
import nl.veerkracht.domain.household.events.NetworkMemberChanged;
import nl.veerkracht.domain.household.events.NetworkMemberLeft;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.projections.casefile.CaseFilePicture.Carer;
import nl.veerkracht.projections.casefile.CaseFilePicture.CircleMember;
import nl.veerkracht.projections.casefile.CaseFilePicture.Consent;
import nl.veerkracht.projections.casefile.CaseFilePicture.Informed;
import nl.veerkracht.projections.casefile.CaseFilePicture.Member;
import nl.veerkracht.projections.platform.DatedFacts;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.Spells;
import nl.veerkracht.projections.platform.Spells.Spell;

/** The household's circle on a day: who belongs to it, who cares, who was informed and consents. */
final class Circle {

    private static final Comparator<CircleMember> IN_ORDER = Comparator.comparingInt(CircleMember::ring)
            .thenComparing(CircleMember::since)
            .thenComparing(CircleMember::personId);

    private final DatedFacts facts;
    private final LocalDate date;
    private final Spells<PersonId, CircleMember, NetworkLeavingReason> spells;

    Circle(DatedFacts facts, LocalDate date) {
        this.facts = facts;
        this.date = date;
        spells = new Spells<>(date);
        for (Entry entry : facts.all()) {
            if (entry.fact() instanceof NetworkMemberAdded added) {
                spells.begins(added.personId(), added.fromDate(), joined(entry.number(), added));
            } else if (entry.fact() instanceof NetworkMemberChanged change) {
                spells.changes(change.personId(), change.fromDate(), member -> changed(member, change));
            } else if (entry.fact() instanceof NetworkMemberLeft left) {
                spells.ends(left.personId(), left.leftOn(), left.reason());
            }
        }
    }

    List<CircleMember> current() {
        return spells.current().stream().map(Circle::dated).sorted(IN_ORDER).toList();
    }

    List<CircleMember> former() {
        return spells.former().stream().map(Circle::dated).sorted(IN_ORDER).toList();
    }

    /** @return of each carer and person cared for the last record, as long as both are there */
    List<Carer> carers(List<Member> members) {
        Set<PersonId> household = members.stream().map(Member::personId).collect(Collectors.toSet());
        Set<PersonId> around = Stream.concat(
                        household.stream(), current().stream().map(CircleMember::personId))
                .collect(Collectors.toSet());
        Map<Map.Entry<PersonId, PersonId>, Carer> latest = new LinkedHashMap<>();
        facts.until(date, CarerIdentified.class)
                .forEach(fact -> latest.put(
                        Map.entry(fact.event().personId(), fact.event().caresFor()),
                        new Carer(
                                fact.entry(),
                                fact.event().personId(),
                                fact.event().caresFor(),
                                fact.event().hoursPerWeek(),
                                fact.from())));
        return latest.values().stream()
                .filter(carer -> around.contains(carer.personId()) && household.contains(carer.caresFor()))
                .sorted(Comparator.comparing(Carer::since)
                        .thenComparing(Carer::personId)
                        .thenComparing(Carer::caresFor))
                .toList();
    }

    List<Informed> informed() {
        Map<PersonId, Informed> latest = new LinkedHashMap<>();
        facts.until(date, InformationGiven.class).forEach(fact -> {
            PersonId person = fact.event().personId();
            latest.put(person, new Informed(fact.entry(), person, fact.from()));
        });
        return latest.values().stream()
                .sorted(Comparator.comparing(Informed::informedOn).thenComparing(Informed::personId))
                .toList();
    }

    List<Consent> consents() {
        Map<Map.Entry<PersonId, ConsentScope>, Consent> inForce = new LinkedHashMap<>();
        facts.until(date).forEach(entry -> {
            if (entry.fact() instanceof ConsentGiven given) {
                inForce.put(Map.entry(given.personId(), given.scope()), consent(entry.number(), given));
            } else if (entry.fact() instanceof ConsentWithdrawn withdrawn) {
                inForce.remove(Map.entry(withdrawn.personId(), withdrawn.scope()));
            }
        });
        return inForce.values().stream()
                .filter(consent -> consent.untilDate() == null || date.isBefore(consent.untilDate()))
                .sorted(Comparator.comparing(Consent::givenOn)
                        .thenComparing(Consent::personId)
                        .thenComparing(Consent::scope))
                .toList();
    }

    private static Consent consent(long entry, ConsentGiven given) {
        return new Consent(entry, given.personId(), given.scope(), given.by(), given.occurredOn(), given.untilDate());
    }

    private static CircleMember joined(long entry, NetworkMemberAdded added) {
        return new CircleMember(
                entry,
                added.personId(),
                added.name(),
                added.contact(),
                added.tie(),
                added.ring(),
                added.supportTypes(),
                added.tieChange(),
                null,
                added.source(),
                added.livesNearby(),
                added.fromDate(),
                null,
                null);
    }

    private static CircleMember changed(CircleMember member, NetworkMemberChanged change) {
        return new CircleMember(
                member.entry(),
                member.personId(),
                member.name(),
                change.contact() == null ? member.contact() : change.contact(),
                member.tie(),
                Objects.requireNonNullElse(change.ring(), member.ring()),
                Objects.requireNonNullElse(change.supportTypes(), member.supportTypes()),
                Objects.requireNonNullElse(change.tieChange(), member.tieChange()),
                change.quality() == null ? member.quality() : change.quality(),
                member.source(),
                member.livesNearby(),
                member.since(),
                null,
                null);
    }

    private static CircleMember dated(Spell<CircleMember, NetworkLeavingReason> spell) {
        CircleMember member = spell.value();
        return new CircleMember(
                member.entry(),
                member.personId(),
                member.name(),
                member.contact(),
                member.tie(),
                member.ring(),
                member.supportTypes(),
                member.tieChange(),
                member.quality(),
                member.source(),
                member.livesNearby(),
                spell.since(),
                spell.until(),
                spell.reason());
    }
}

package nl.veerkracht.api.synthetic.play;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.api.synthetic.EventIds;
import nl.veerkracht.domain.agenda.events.ObligationKind;
import nl.veerkracht.domain.agenda.events.SettlementReason;
import nl.veerkracht.domain.household.NetworkCommand;
import nl.veerkracht.domain.household.events.ConsentEndReason;
import nl.veerkracht.domain.household.events.ConsentGiver;
import nl.veerkracht.domain.household.events.ConsentScope;
import nl.veerkracht.domain.shared.By;
import org.jspecify.annotations.Nullable;

/** To what people consent, for how long, and what becomes of it when that is over. */
final class Consents {

    private static final double SHARE_WITH_PROVIDERS = 0.9;
    private static final double RESEARCH = 0.75;

    /** An application that is started some days after the play looks for consents that have ended: none does so in these days. */
    private static final int DAYS_LEFT_FREE = 21;

    private static final int DAYS_TO_RENEW = 20;
    private static final int DAYS_LEFT_UNDONE = 60;

    private final Life life;
    private final Chance chance;
    private final List<Given> untilDays = new ArrayList<>();
    private int ended;

    Consents(Life life) {
        this.life = life;
        this.chance = life.chance.of("consents");
    }

    /** One that was given until a day, the first on which it does not hold. */
    private record Given(Person person, ConsentScope scope, ConsentGiver giver, LocalDate until, Written written) {}

    /** Asks the adults, and the parents of children, in the first weeks. */
    void give() {
        LocalDate on = life.course.registered().plusDays(chance.between(3, 25));
        for (Person adult : life.family.adults()) {
            if (chance.happens(SHARE_WITH_PROVIDERS)) {
                give(adult, ConsentScope.SHARE_WITH_PROVIDERS, ConsentGiver.SELF, on);
            }
            if (chance.happens(RESEARCH)) {
                give(adult, ConsentScope.RESEARCH, ConsentGiver.SELF, on);
            }
        }
        for (Person child : life.family.children()) {
            if (isOfOneAge(child, on)) {
                give(child, ConsentScope.SHARE_WITH_PROVIDERS, ConsentGiver.PARENT, on);
            }
        }
    }

    /** A child that comes to an age at which it consents itself is asked again: the worklist shows those of the coming weeks. */
    private boolean isOfOneAge(Person child, LocalDate on) {
        LocalDate soonEnough = life.world.lastDay().minusWeeks(4);
        return List.of(12, 16, 18).stream()
                .map(child::turns)
                .noneMatch(birthday -> birthday.isAfter(on) && birthday.isBefore(soonEnough) || birthday.equals(on));
    }

    private void give(Person person, ConsentScope scope, ConsentGiver giver, LocalDate on) {
        LocalDate until = chance.happens(life.world.parameters().of(Parameter.CONSENTS_UNTIL)) ? until(on) : null;
        Written given = life.diary.later(on, by -> consent(by, person, scope, giver, until, on), life.since(person));
        if (until != null) {
            untilDays.add(new Given(person, scope, giver, until, given));
        }
    }

    private NetworkCommand.GiveConsent consent(
            By by, Person person, ConsentScope scope, ConsentGiver giver, @Nullable LocalDate until, LocalDate on) {
        return new NetworkCommand.GiveConsent(life.household, by, person.id(), scope, giver, until, on);
    }

    private LocalDate until(LocalDate from) {
        LocalDate until = from.plusDays(chance.between(180, 540));
        LocalDate last = life.world.lastDay();
        return until.isAfter(last) && !until.isAfter(last.plusDays(DAYS_LEFT_FREE))
                ? until.plusDays(DAYS_LEFT_FREE)
                : until;
    }

    /**
     * Writes what becomes of each when its day has come. Last of all: nothing of it moves what else is written.
     *
     * @param closed when the file was closed, in which an automation does nothing any more
     */
    void comeToTheirEnd(Written closed) {
        for (Given first : untilDays) {
            @Nullable Given one = first;
            while (one != null && !one.written().isNever() && !one.until().isAfter(life.world.lastDay())) {
                Given given = one;
                one = renewed(given);
                if (one == null) {
                    expires(given, closed);
                }
            }
        }
    }

    /** @return the consent that was given anew in time; null when it was not */
    private @Nullable Given renewed(Given given) {
        LocalDate on = given.until().minusDays(chance.between(4, DAYS_TO_RENEW));
        LocalDate until = until(on);
        boolean isThere = !life.departure.isOf(given.person(), on)
                && on.isBefore(life.course.ends().minusDays(DAYS_TO_RENEW))
                && OfficeHours.dayOf(given.written().at()).isBefore(on);
        if (chance.happens(life.world.parameters().of(Parameter.CONSENTS_EXPIRED)) || !isThere) {
            return null;
        }
        Written written = life.diary.ahead(
                on, on, by -> consent(by, given.person(), given.scope(), given.giver(), until, on), given.written());
        return new Given(given.person(), given.scope(), given.giver(), until, written);
    }

    /** In the first hour of the day the automation withdraws it; some days later somebody settles that it was not asked anew. */
    private void expires(Given given, Written closed) {
        Instant midnight = given.until()
                .atStartOfDay(OfficeHours.ZONE)
                .plusMinutes(chance.between(1, 59))
                .toInstant();
        Instant noted = given.written().at().plusSeconds(60L * chance.between(1, 59));
        Instant at = noted.isAfter(midnight) ? noted : midnight;
        if (!at.isBefore(closed.at())) {
            return;
        }
        Written withdrawn = life.diary.automated(
                at,
                life.world.place().automation("consent-expiry"),
                life.chance.id("consent that ended " + ended++).toString(),
                cause -> EventIds.of(life.household.value(), cause.entry()),
                given.written(),
                by -> new NetworkCommand.WithdrawConsent(
                        life.household,
                        by,
                        given.person().id(),
                        given.scope(),
                        ConsentEndReason.EXPIRED,
                        given.until()));
        settle(given, withdrawn, closed);
    }

    private void settle(Given given, Written withdrawn, Written closed) {
        LocalDate on = given.until().plusDays(chance.between(2, 15));
        boolean undone = given.until().isAfter(life.world.lastDay().minusDays(DAYS_LEFT_UNDONE));
        boolean gone = given.person().equals(life.departure.person());
        if (withdrawn.isNever() || undone || gone || !closed.isNever()) {
            return;
        }
        SettlementReason reason = chance.happens(0.7) ? SettlementReason.NOT_WANTED : SettlementReason.NOT_NEEDED;
        String whose = given.person().id().value();
        life.settle(on, ObligationKind.CONSENT_ENDS, whose, given.written(), reason, withdrawn);
    }
}

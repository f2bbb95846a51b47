package nl.veerkracht.api.synthetic.play;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.synthetic.Doing;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.UserCommand;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about one household: a life is written into it in any order, and it is played in the order of recording. What
 * happened is recorded some days later, some of it months later; what rests on something is recorded after it.
 */
final class Diary {

    private static final String CASEWORK = "casework";
    private static final double SPREAD_OF_DAYS = 0.75;
    private static final double SPREAD_WITH_TAIL = 1.25;
    /** The frame of a file is not left open for long: so much rests on it. */
    private static final int FRAME_WITHIN_DAYS = 12;

    private final Chance chance;
    private final Cast cast;
    private final Instant end;
    private final double daysLate;
    private final Slip.Account slips;
    private final List<Line> lines = new ArrayList<>();
    private LocalDate lastDay = LocalDate.MAX;
    private Written last = new Written(Instant.MIN, "");

    /**
     * @param cast who records it
     * @param end the first moment after the play
     * @param daysLate after how many days half of what happened is recorded
     * @param slips what goes wrong
     */
    Diary(Chance chance, Cast cast, Instant end, double daysLate, Slip.Account slips) {
        this.chance = chance;
        this.cast = cast;
        this.end = end;
        this.daysLate = daysLate;
        this.slips = slips;
    }

    /** One line: when, and what is done then. */
    record Line(Written written, Lazy doing) {}

    /** A doing that may name numbers of entries, and is therefore made when its moment has come. */
    @FunctionalInterface
    interface Lazy {
        Doing make();
    }

    /** Nothing happens in this life after {@code day}. */
    void endsOn(LocalDate day) {
        lastDay = day;
    }

    /** @return the lines as they were written */
    List<Line> lines() {
        return lines;
    }

    /** @return the moment of the last line so far */
    Written last() {
        return last;
    }

    /** Opens the file: its lead caseworker does, on the day itself. */
    Written opened(LocalDate on, Function<By, UserCommand> said) {
        return add(moment(on, 0), "registration", cast.first(), said);
    }

    /** Records what others rest on, within days. */
    Written soon(LocalDate on, Function<By, UserCommand> said, Written... after) {
        return happened(on, soon(), said, null, after);
    }

    /** Does the same for something that can go wrong at first. */
    Written soon(LocalDate on, Function<By, UserCommand> said, Slip slip, Written... after) {
        return happened(on, soon(), said, slip, after);
    }

    /** Records something that can wait, and sometimes waits for months. */
    Written later(LocalDate on, Function<By, UserCommand> said, Written... after) {
        return happened(on, lag(SPREAD_WITH_TAIL), said, null, after);
    }

    /** Does the same for something that can go wrong at first. */
    Written later(LocalDate on, Function<By, UserCommand> said, Slip slip, Written... after) {
        return happened(on, lag(SPREAD_WITH_TAIL), said, slip, after);
    }

    private Written happened(
            LocalDate on, int days, Function<By, UserCommand> said, @Nullable Slip slip, Written... after) {
        if (isOver(on, after)) {
            return Written.never();
        }
        Instant at = moment(on, days, after);
        if (slip == null || !at.isBefore(end) || !slips.takeOne()) {
            return add(at, said);
        }
        Written written = add(at, slip.wrong());
        int daysUntilSeen = 1 + (int) chance.skewed(8, 0.9);
        add(moment(OfficeHours.dayOf(at), daysUntilSeen, written), by -> slip.correction()
                .of(by, written.entry(), slip.reason()));
        return written;
    }

    /** Records in one go with {@code before}, and not before it has happened. */
    Written along(Written before, LocalDate on, Function<By, UserCommand> said, Written... after) {
        if (before.isNever() || isOver(on, after)) {
            return Written.never();
        }
        Instant latest = Stream.concat(Stream.of(before), Stream.of(after))
                .map(Written::at)
                .max(Instant::compareTo)
                .orElseThrow();
        Instant at = OfficeHours.after(latest, chance);
        return add(OfficeHours.dayOf(at).isBefore(on) ? OfficeHours.on(on, chance) : at, said);
    }

    /** Records on {@code day} what was agreed for another one. */
    Written ahead(LocalDate day, LocalDate on, Function<By, UserCommand> said, Written... after) {
        return isOver(on, after) ? Written.never() : add(moment(day, 0, after), said);
    }

    /** Lets an automation act, some moments after what led to it or at a moment of its own. */
    Written automated(
            Instant at,
            Actor automation,
            @Nullable String correlationId,
            Function<Written, String> causation,
            Written cause,
            Function<By, UserCommand> said) {
        if (cause.isNever() || !at.isBefore(end)) {
            return Written.never();
        }
        String correlation = correlationId == null ? cause.correlationId() : correlationId;
        Written written = written(at, correlation);
        lines.add(new Line(
                written,
                () -> new Doing(
                        at,
                        new RequestContext(automation, "automation", correlation),
                        causation.apply(cause),
                        said.apply(new By(automation, null)))));
        return written;
    }

    private boolean isOver(LocalDate on, Written... after) {
        return on.isAfter(lastDay) || Stream.of(after).anyMatch(Written::isNever);
    }

    /** Hands the file over, for that purpose; who has it does. */
    Written handedOver(LocalDate on, Function<By, UserCommand> said, Written... after) {
        return isOver(on, after) ? Written.never() : add(moment(on, 1, after), "handover", cast.first(), said);
    }

    private Written add(Instant at, Function<By, UserCommand> said) {
        return add(at, CASEWORK, cast.at(at, chance), said);
    }

    private Written add(Instant at, String purpose, Actor actor, Function<By, UserCommand> said) {
        if (!at.isBefore(end)) {
            return Written.never();
        }
        Written written = written(at, chance.id("request " + lines.size()).toString());
        lines.add(new Line(
                written,
                () -> new Doing(
                        at,
                        new RequestContext(actor, purpose, written.correlationId()),
                        null,
                        said.apply(new By(actor, null)))));
        return written;
    }

    private Written written(Instant at, String correlationId) {
        slips.count(1);
        Written written = new Written(at, correlationId);
        last = at.isAfter(last.at()) ? written : last;
        return written;
    }

    private int soon() {
        return Math.min(FRAME_WITHIN_DAYS, lag(SPREAD_OF_DAYS));
    }

    private int lag(double spread) {
        return (int) chance.skewed(daysLate, spread);
    }

    private Instant moment(LocalDate on, int days, Written... after) {
        Instant at = OfficeHours.on(on.plusDays(days), chance);
        Instant latest =
                Stream.of(after).map(Written::at).max(Instant::compareTo).orElse(Instant.MIN);
        return at.isAfter(latest) ? at : OfficeHours.after(latest, chance);
    }
}

package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.veerkracht.domain.assessment.AssessmentCommand;
import nl.veerkracht.domain.assessment.AssessmentCommand.PlannedMoment;
import nl.veerkracht.domain.assessment.events.ItemScore;
import nl.veerkracht.domain.assessment.events.MissingReason;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.domain.assessment.events.Respondent;
import nl.veerkracht.domain.shared.AssessmentFileId;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;

/** What is measured of a household at the start, after half a year and after a year, and why not when it isn't. */
final class Measuring {

    private static final List<MissingReason> REASONS = List.of(
            MissingReason.NOT_REACHED,
            MissingReason.NOT_REACHED,
            MissingReason.REFUSED,
            MissingReason.TOO_BURDENSOME,
            MissingReason.LANGUAGE);
    private static final Map<Moment, Parameter> TAKEN = Map.of(
            Moment.T0, Parameter.MEASURED_AT_START,
            Moment.T1, Parameter.MEASURED_AFTER_HALF_A_YEAR,
            Moment.T2, Parameter.MEASURED_AFTER_A_YEAR);
    /** Half a year and a year in days, so that the weekday on which a play ends gives its shape, and not the month. */
    private static final Map<Moment, Integer> DAYS = Map.of(Moment.T0, 0, Moment.T1, 182, Moment.T2, 365);

    private final Life life;
    private final Chance chance;
    private final AssessmentFileId file;
    private final boolean better;

    private Measuring(Life life) {
        this.life = life;
        this.chance = life.chance.of("measurements");
        this.file = AssessmentFileId.of(life.household);
        this.better = chance.happens(0.55);
    }

    /**
     * An instrument, and who is asked.
     *
     * @param items how many answers it takes
     * @param least the least score of an answer
     * @param most the highest one
     * @param start the mean answer at the start; a better life moves it by {@code step} at each moment
     */
    private record Asked(
            String instrument,
            String version,
            Respondent respondent,
            Person person,
            int items,
            int least,
            int most,
            double start,
            double step) {}

    static void write(Life life) {
        Measuring measuring = new Measuring(life);
        Written planned = life.enrolled;
        for (Asked asked : measuring.instruments()) {
            for (Moment moment : Moment.values()) {
                planned = measuring.plan(asked, moment, planned);
                measuring.take(asked, moment, planned);
            }
        }
    }

    private List<Asked> instruments() {
        Person central = life.family.central();
        List<Asked> all = new ArrayList<>();
        all.add(new Asked("zrm", "2017", Respondent.LEAD_CASEWORKER, central, 13, 1, 5, 2.9, 0.35));
        all.add(new Asked("de-jong-gierveld-6", "2006", Respondent.SELF, central, 6, 1, 3, 2.2, -0.15));
        if (life.course.isYouth()) {
            all.add(new Asked("pss-10", "1988", Respondent.SELF, central, 10, 0, 4, 2.5, -0.2));
        }
        if (life.carer != null) {
            all.add(new Asked("ediz-plus", "2012", Respondent.CARER, life.carer, 15, 0, 1, 0.45, -0.06));
        }
        return all;
    }

    private Written plan(Asked asked, Moment moment, Written before) {
        return life.diary.along(
                before,
                life.course.enrolled(),
                by -> new AssessmentCommand.PlanMeasurement(
                        file,
                        life.household,
                        by,
                        life.world.programme(),
                        asked.instrument(),
                        asked.version(),
                        moment,
                        asked.person().id()),
                life.since(asked.person()));
    }

    /** Well inside its window, which reaches thirty days to each side. */
    private void take(Asked asked, Moment moment, Written planned) {
        LocalDate centre = life.course.enrolled().plusDays(DAYS.get(moment));
        LocalDate on = centre.plusDays(moment == Moment.T0 ? chance.between(0, 20) : chance.between(-18, 22));
        PlannedMoment fulfils = new PlannedMoment(life.world.programme(), moment);
        if (!chance.happens(life.world.parameters().of(TAKEN.get(moment)))) {
            MissingReason reason = chance.oneOf(REASONS);
            life.diary.later(
                    on,
                    by -> new AssessmentCommand.DeclineAssessment(
                            file,
                            life.household,
                            by,
                            asked.instrument(),
                            fulfils,
                            asked.person().id(),
                            reason,
                            on),
                    planned);
            return;
        }
        List<ItemScore> right = items(asked, moment);
        List<ItemScore> wrong = wrong(asked, right);
        Slip slip = new Slip(
                by -> recorded(by, asked, fulfils, wrong, on),
                CorrectionReason.TYPING_ERROR,
                (by, entry, reason) -> new AssessmentCommand.CorrectEntry(
                        file, life.household, by, entry, reason, recorded(by, asked, fulfils, right, on)));
        life.diary.later(on, by -> recorded(by, asked, fulfils, right, on), slip, planned);
    }

    /** Ends what a household that goes will never be asked any more. */
    static void declineRest(Life life, LocalDate on, MissingReason reason) {
        Measuring measuring = new Measuring(life);
        for (Asked asked : measuring.instruments()) {
            for (Moment moment : List.of(Moment.T1, Moment.T2)) {
                LocalDate opens =
                        life.course.enrolled().plusDays(DAYS.get(moment)).minusDays(18);
                if (opens.isAfter(on)) {
                    life.diary.soon(
                            on,
                            by -> new AssessmentCommand.DeclineAssessment(
                                    measuring.file,
                                    life.household,
                                    by,
                                    asked.instrument(),
                                    new PlannedMoment(life.world.programme(), moment),
                                    asked.person().id(),
                                    reason,
                                    on),
                            life.diary.last());
                }
            }
        }
    }

    private AssessmentCommand.RecordAssessment recorded(
            By by, Asked asked, PlannedMoment fulfils, List<ItemScore> items, LocalDate on) {
        return new AssessmentCommand.RecordAssessment(
                file,
                life.household,
                by,
                asked.instrument(),
                asked.version(),
                fulfils,
                asked.person().id(),
                asked.respondent(),
                items,
                List.of(),
                on);
    }

    private List<ItemScore> items(Asked asked, Moment moment) {
        double mean = asked.start() + (better ? moment.ordinal() * asked.step() : 0);
        return IntStream.rangeClosed(1, asked.items())
                .mapToObj(item -> new ItemScore(item, answer(asked, mean)))
                .toList();
    }

    private int answer(Asked asked, double mean) {
        int drawn = asked.most() - asked.least() == 1
                ? chance.happens(mean) ? 1 : 0
                : (int) Math.round(chance.around(mean, 0.8));
        return Math.max(asked.least(), Math.min(asked.most(), drawn));
    }

    private static List<ItemScore> wrong(Asked asked, List<ItemScore> right) {
        List<ItemScore> wrong = new ArrayList<>(right);
        ItemScore first = right.get(0);
        wrong.set(0, new ItemScore(1, first.score() == asked.most() ? asked.least() : first.score() + 1));
        return wrong;
    }
}

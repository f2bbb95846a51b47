package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import nl.veerkracht.domain.household.HouseholdCommand.CorrectEntry;
import nl.veerkracht.domain.household.HouseholdCommand.RecordStrength;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;

/** What goes well, written down when somebody sees it. */
final class Strengths {

    private Strengths() {}

    static void write(Life life, Themes.Line line, LocalDate on) {
        Life.Text text = life.text(line.text(), on, null);
        Slip slip = new Slip(
                by -> record(life, by, LifeDomain.SOCIAL_PARTICIPATION, text, on),
                CorrectionReason.TYPING_ERROR,
                (by, entry, reason) ->
                        new CorrectEntry(life.household, by, entry, reason, record(life, by, line.domain(), text, on)));
        life.diary.later(on, by -> record(life, by, line.domain(), text, on), slip, text.after());
    }

    private static RecordStrength record(Life life, By by, LifeDomain domain, Life.Text text, LocalDate on) {
        return new RecordStrength(life.household, by, domain, text.value(), on);
    }
}

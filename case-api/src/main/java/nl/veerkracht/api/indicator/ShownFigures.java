package nl.veerkracht.api.indicator;

import java.math.BigDecimal;
import java.util.Map;
import nl.veerkracht.api.indicator.DashboardAnswer.Cell;
import nl.veerkracht.api.indicator.DashboardAnswer.Reason;
import nl.veerkracht.api.indicator.DashboardPage.Row;
import nl.veerkracht.api.indicator.DashboardPage.Shown;
import nl.veerkracht.api.platform.web.PageText;
import nl.veerkracht.domain.programme.events.IndicatorUnit;
import nl.veerkracht.projections.indicator.Publication;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of one indicator are written: a value with its unit, a word for what is held back, a dash for what was not measured.
 *
 * @param unit in what they are told
 * @param decimals how many decimals numerators have
 * @param divided whether they have a numerator and a denominator that mean something
 */
record ShownFigures(PageText text, IndicatorUnit unit, int decimals, boolean divided) {

    Shown heldBack() {
        return new Shown(text.say("page.held-back"), null, true, null);
    }

    Shown of(Cell cell) {
        BigDecimal value = cell.value();
        if (value != null) {
            return new Shown(inUnit(value), value.toPlainString(), false, null);
        }
        Reason reason = cell.reason();
        if (reason == Reason.HELD_BACK) {
            return heldBack();
        }
        String why = reason == Reason.NOT_RECORDED ? "page.not-recorded" : "page.nothing-to-measure";
        return new Shown(text.say("page.not-measured"), null, false, text.say(why));
    }

    Row row(String label, Cell cell) {
        Integer households = cell.households();
        return new Row(
                label,
                cell.scope() == Publication.Scope.RUN,
                of(cell),
                divided ? amount(cell.numerator(), decimals) : "",
                divided ? amount(cell.denominator(), 0) : "",
                amount(households == null ? null : Long.valueOf(households), 0));
    }

    /** @return {@code value} with the word of the unit, which may be another one for one than for many */
    String inUnit(BigDecimal value) {
        String number = text.number(value);
        if (unit == IndicatorUnit.PERCENT) {
            return number + "%";
        }
        Map<String, String> values = Map.of("number", number);
        String key = "page.unit." + unit;
        boolean one = value.scale() == 0 && value.abs().equals(BigDecimal.ONE);
        return (one ? text.find(key + ".one", values) : text.find(key, values))
                .or(() -> text.find(key, values))
                .orElse(number);
    }

    private String amount(@Nullable Long amount, int decimals) {
        return amount == null ? "" : text.number(BigDecimal.valueOf(amount, decimals));
    }
}

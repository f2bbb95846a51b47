package nl.veerkracht.api.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.api.platform.surroundings.ListedInstruments;
import nl.veerkracht.domain.assessment.Instrument;
import nl.veerkracht.domain.assessment.Instrument.Ages;
import nl.veerkracht.domain.assessment.Instrument.Band;
import nl.veerkracht.domain.assessment.Instrument.Items;
import nl.veerkracht.domain.assessment.Instrument.Name;
import nl.veerkracht.domain.assessment.Instrument.Scoring;
import nl.veerkracht.domain.assessment.Instrument.Subject;
import nl.veerkracht.domain.assessment.events.Respondent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The instruments that are used, with how their scores are made and what that rests on. */
@RestController
class InstrumentController {

    private final ListedInstruments instruments;

    InstrumentController(ListedInstruments instruments) {
        this.instruments = instruments;
    }

    /** All versions of all instruments. */
    record InstrumentsAnswer(List<InstrumentAnswer> instruments) {}

    /**
     * One version of an instrument; see {@link Instrument}.
     *
     * @param items absent when only scores are kept
     */
    record InstrumentAnswer(
            String instrumentId,
            String version,
            Name name,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            Set<Subject> about,
            Set<Respondent> respondents,
            @Nullable Ages ages,
            @Nullable ItemsAnswer items,
            List<ScaleAnswer> scales,
            String source,
            String licence) {}

    /** The items, by number; their texts are not kept. */
    record ItemsAnswer(int count, int minimum, int maximum, Set<Integer> reversed) {}

    /** One scale; see {@link Instrument.Scale}. */
    record ScaleAnswer(
            String code,
            Name name,
            Scoring scoring,
            Set<Integer> items,
            Set<Integer> counting,
            int mayBeMissing,
            int minimum,
            int maximum,
            List<Band> bands) {}

    /** All instruments, in the order of their identifiers. */
    @GetMapping("/v1/instruments")
    InstrumentsAnswer instruments() {
        return new InstrumentsAnswer(
                instruments.all().stream().map(InstrumentController::answer).toList());
    }

    private static InstrumentAnswer answer(Instrument instrument) {
        Items items = instrument.items();
        return new InstrumentAnswer(
                instrument.id(),
                instrument.version(),
                instrument.name(),
                instrument.valid().fromDate(),
                instrument.valid().untilDate(),
                new TreeSet<>(instrument.about()),
                new TreeSet<>(instrument.respondents()),
                instrument.ages(),
                items == null
                        ? null
                        : new ItemsAnswer(
                                items.count(), items.minimum(), items.maximum(), new TreeSet<>(items.reversed())),
                instrument.scales().stream().map(InstrumentController::answer).toList(),
                instrument.notes().source(),
                instrument.notes().licence());
    }

    private static ScaleAnswer answer(Instrument.Scale scale) {
        return new ScaleAnswer(
                scale.code(),
                scale.name(),
                scale.scoring(),
                new TreeSet<>(scale.items()),
                new TreeSet<>(scale.counting()),
                scale.missing(),
                scale.minimum(),
                scale.maximum(),
                scale.bands());
    }
}

package nl.veerkracht.api.platform.openapi;

import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.api.platform.openapi.ExampleStory.Step;

/** The part of the story that a safety officer sends: one signal of unsafety, from its recording to the end of its texts. */
final class SafetyExamples {

    static final String OFFICER = "e.kamminga";

    static final List<Step> STEPS = Stream.of(
                    "safetySignal.record/bruises",
                    "safetySignal.consult/both",
                    "safetySignal.skip/danger",
                    "safetySignal.converse/at-home",
                    "signalEntry.correct/other-day of safetySignal.consult/both",
                    "signalEntry.withdraw/spoke-after-all of safetySignal.skip/danger",
                    "safetySignal.weigh/structural",
                    "safetySignal.report/same-day",
                    "safetySignal.help/beside-the-report",
                    "safetySignal.help/deviation",
                    "safetySignal.close/taken-over",
                    "signalErasure.erase/retention-ended")
            .map(example -> example.split(" of "))
            .map(parts -> new Step(parts[0], parts.length == 1 ? "" : parts[1], OFFICER))
            .toList();

    private SafetyExamples() {}
}

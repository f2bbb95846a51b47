package nl.veerkracht.domain.shared;

import static org.hamcrest.CoreMatchers.allOf;
import static org.hamcrest.CoreMatchers.instanceOf;
import static org.hamcrest.CoreMatchers.is;

import java.util.Map;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;

/** What a test says of a command that is refused: with which code, and that nothing was recorded. */
public final class Refusals {

    private Refusals() {}

    public static void refused(ResultValidator<?> result, RefusalCode code) {
        result.expectNoEvents().expectException(refusal(code));
    }

    public static void refused(ResultValidator<?> result, RefusalCode code, Map<String, Object> parameters) {
        result.expectNoEvents().expectException(allOf(refusal(code), withParameters(parameters)));
    }

    private static Matcher<Throwable> refusal(RefusalCode code) {
        return allOf(
                instanceOf(Refusal.class),
                new FeatureMatcher<Throwable, RefusalCode>(is(code), "a refusal with code", "code") {
                    @Override
                    protected RefusalCode featureValueOf(Throwable actual) {
                        return ((Refusal) actual).code();
                    }
                });
    }

    private static Matcher<Throwable> withParameters(Map<String, Object> parameters) {
        return new FeatureMatcher<Throwable, Map<String, Object>>(is(parameters), "parameters", "parameters") {
            @Override
            protected Map<String, Object> featureValueOf(Throwable actual) {
                return ((Refusal) actual).parameters();
            }
        };
    }
}

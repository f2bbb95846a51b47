package nl.veerkracht.broken.api;

import nl.veerkracht.broken.Breaks;
import org.axonframework.queryhandling.QueryHandler;

/** Breaks the rule that who answers is found by name. */
@Breaks("queries_are_handled_by_query_handlers")
final class AnswersUnderAnotherName {

    @QueryHandler
    String answer(String query) {
        return query;
    }
}

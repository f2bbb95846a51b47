package nl.veerkracht.api.platform.worklist;

import java.util.EnumMap;
import java.util.Map;
import nl.veerkracht.domain.shared.terms.Term;
import nl.veerkracht.projections.worklist.TermCode;
import nl.veerkracht.projections.worklist.Terms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorklistConfiguration {

    /** A term that is missing, or that does not say what it rests on, stops the start. */
    @Bean
    Terms terms(TermsProperties properties) {
        Map<TermCode, Term> terms = new EnumMap<>(TermCode.class);
        properties
                .terms()
                .forEach((code, said) ->
                        terms.put(code, new Term(said.amount(), said.unit(), said.legal(), said.source())));
        return new Terms(terms, new DutchHolidays(properties.designatedHolidays()));
    }
}

package nl.veerkracht.broken.domain;

import nl.veerkracht.broken.Breaks;
import org.axonframework.spring.stereotype.Saga;

/** Breaks the wall between the domain and Spring: it knows more of it than the aggregate's annotation. */
@Breaks("domain_knows_of_spring_only_the_aggregate_annotation")
record KnowsSpring(Saga stereotype) {}

package nl.veerkracht.api.synthetic;

import nl.veerkracht.domain.shared.facts.Recorded;

/** Where a play is played: what is asked there is decided by the real aggregates, on the day of its moment. */
public interface Stage {

    /**
     * @return what was recorded
     * @throws nl.veerkracht.domain.shared.Refusal when a rule refuses it
     */
    Recorded give(Doing doing);
}

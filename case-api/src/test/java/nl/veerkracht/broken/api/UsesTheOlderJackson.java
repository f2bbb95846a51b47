package nl.veerkracht.broken.api;

import com.fasterxml.jackson.databind.JsonNode;
import nl.veerkracht.broken.Breaks;

/** Breaks the rule of one Jackson: it uses the second. */
@Breaks("jackson_2_is_not_used")
record UsesTheOlderJackson(JsonNode stored) {}

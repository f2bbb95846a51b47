package nl.veerkracht.broken.domain;

import nl.veerkracht.broken.Breaks;
import tools.jackson.databind.JsonNode;

/** Breaks the wall around the contract: it reads JSON beside it. */
@Breaks("only_the_contract_reads_json_in_the_domain")
record ReadsJson(JsonNode stored) {}

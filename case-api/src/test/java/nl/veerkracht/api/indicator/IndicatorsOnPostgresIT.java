package nl.veerkracht.api.indicator;

import nl.veerkracht.api.household.OnPostgres;

class IndicatorsOnPostgresIT extends IndicatorsContract implements OnPostgres {}

package nl.veerkracht.api.indicator;

import nl.veerkracht.api.household.OnPostgres;

class OwnTeamOnPostgresIT extends OwnTeamContract implements OnPostgres {}

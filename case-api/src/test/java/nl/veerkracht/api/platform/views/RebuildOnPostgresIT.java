package nl.veerkracht.api.platform.views;

import nl.veerkracht.api.household.OnPostgres;

class RebuildOnPostgresIT extends RebuildContract implements OnPostgres {}

package nl.veerkracht.api.indicator;

import nl.veerkracht.api.household.OnPostgres;

class DashboardOnPostgresIT extends DashboardContract implements OnPostgres {}

package nl.veerkracht.api.platform.automation;

import nl.veerkracht.api.household.OnPostgres;

class EarlyReviewOnPostgresIT extends EarlyReviewContract implements OnPostgres {}

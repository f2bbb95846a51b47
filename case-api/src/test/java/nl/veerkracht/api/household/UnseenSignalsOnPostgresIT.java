package nl.veerkracht.api.household;

class UnseenSignalsOnPostgresIT extends UnseenSignalsContract implements OnPostgres {}

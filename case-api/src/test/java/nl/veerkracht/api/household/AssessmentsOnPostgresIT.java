package nl.veerkracht.api.household;

class AssessmentsOnPostgresIT extends AssessmentsContract implements OnPostgres {}

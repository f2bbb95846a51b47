package nl.veerkracht.api.household;

class WorklistOnPostgresIT extends WorklistContract implements OnPostgres {}

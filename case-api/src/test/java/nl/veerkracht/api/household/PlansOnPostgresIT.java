package nl.veerkracht.api.household;

class PlansOnPostgresIT extends PlansContract implements OnPostgres {}

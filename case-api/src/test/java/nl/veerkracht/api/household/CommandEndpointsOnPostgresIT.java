package nl.veerkracht.api.household;

class CommandEndpointsOnPostgresIT extends CommandEndpointsContract implements OnPostgres {}

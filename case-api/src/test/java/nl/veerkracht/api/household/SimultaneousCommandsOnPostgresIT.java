package nl.veerkracht.api.household;

class SimultaneousCommandsOnPostgresIT extends SimultaneousCommandsContract implements OnPostgres {}

package nl.veerkracht.api.household;

class CommandEndpointsOnH2IT extends CommandEndpointsContract {}

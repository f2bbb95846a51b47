package nl.veerkracht.api.household;

class SimultaneousCommandsOnH2IT extends SimultaneousCommandsContract {}

package nl.veerkracht.api.household;

class SafetySignalsOnH2IT extends SafetySignalsContract {}

package nl.veerkracht.api.household;

class UnseenSignalsOnH2IT extends UnseenSignalsContract {}

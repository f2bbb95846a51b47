package nl.veerkracht.api.household;

class ConferencesOnH2IT extends ConferencesContract {}

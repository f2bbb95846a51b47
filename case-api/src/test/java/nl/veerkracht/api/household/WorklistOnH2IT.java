package nl.veerkracht.api.household;

class WorklistOnH2IT extends WorklistContract {}

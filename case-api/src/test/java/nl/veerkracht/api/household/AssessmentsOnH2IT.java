package nl.veerkracht.api.household;

class AssessmentsOnH2IT extends AssessmentsContract {}

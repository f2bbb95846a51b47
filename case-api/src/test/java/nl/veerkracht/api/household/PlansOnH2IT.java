package nl.veerkracht.api.household;

class PlansOnH2IT extends PlansContract {}

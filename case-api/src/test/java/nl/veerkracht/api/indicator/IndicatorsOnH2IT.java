package nl.veerkracht.api.indicator;

class IndicatorsOnH2IT extends IndicatorsContract {}

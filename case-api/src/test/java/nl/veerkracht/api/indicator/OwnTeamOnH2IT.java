package nl.veerkracht.api.indicator;

class OwnTeamOnH2IT extends OwnTeamContract {}

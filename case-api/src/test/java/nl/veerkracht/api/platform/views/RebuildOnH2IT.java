package nl.veerkracht.api.platform.views;

class RebuildOnH2IT extends RebuildContract {}

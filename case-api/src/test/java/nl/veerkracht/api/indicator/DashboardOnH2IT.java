package nl.veerkracht.api.indicator;

class DashboardOnH2IT extends DashboardContract {}

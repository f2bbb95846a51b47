package nl.veerkracht.api.platform.automation;

class ConsentExpiryOnH2IT extends ConsentExpiryContract {}

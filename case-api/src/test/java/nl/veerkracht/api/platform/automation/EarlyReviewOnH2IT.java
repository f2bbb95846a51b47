package nl.veerkracht.api.platform.automation;

class EarlyReviewOnH2IT extends EarlyReviewContract {}

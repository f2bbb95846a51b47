package nl.veerkracht.api.platform.personaldata;

class SafetySealOnH2Test extends SafetySealContract {
    @Override
    VaultDatabase database() {
        return VaultDatabase.h2();
    }
}

package nl.veerkracht.api.platform.personaldata;

class ErasuresOnH2Test extends ErasuresContract {

    @Override
    VaultDatabase database() {
        return VaultDatabase.h2();
    }
}

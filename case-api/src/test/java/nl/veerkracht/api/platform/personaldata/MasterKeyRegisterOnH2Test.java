package nl.veerkracht.api.platform.personaldata;

class MasterKeyRegisterOnH2Test extends MasterKeyRegisterContract {

    @Override
    VaultDatabase database() {
        return VaultDatabase.h2();
    }
}

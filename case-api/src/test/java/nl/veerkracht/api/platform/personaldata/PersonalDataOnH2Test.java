package nl.veerkracht.api.platform.personaldata;

class PersonalDataOnH2Test extends PersonalDataContract {

    @Override
    VaultDatabase database() {
        return VaultDatabase.h2();
    }
}

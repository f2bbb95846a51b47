package nl.veerkracht.api.platform.personaldata;

class PersonalDataOnPostgresIT extends PersonalDataContract {

    @Override
    VaultDatabase database() {
        return VaultDatabase.postgres();
    }
}

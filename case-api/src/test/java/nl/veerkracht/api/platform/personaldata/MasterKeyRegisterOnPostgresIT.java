package nl.veerkracht.api.platform.personaldata;

class MasterKeyRegisterOnPostgresIT extends MasterKeyRegisterContract {

    @Override
    VaultDatabase database() {
        return VaultDatabase.postgres();
    }
}

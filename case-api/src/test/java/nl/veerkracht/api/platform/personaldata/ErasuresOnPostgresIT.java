package nl.veerkracht.api.platform.personaldata;

class ErasuresOnPostgresIT extends ErasuresContract {

    @Override
    VaultDatabase database() {
        return VaultDatabase.postgres();
    }
}

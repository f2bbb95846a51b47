package nl.veerkracht.api.platform.personaldata;

class SafetySealOnPostgresIT extends SafetySealContract {
    @Override
    VaultDatabase database() {
        return VaultDatabase.postgres();
    }
}

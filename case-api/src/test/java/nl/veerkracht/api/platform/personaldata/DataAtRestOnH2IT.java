package nl.veerkracht.api.platform.personaldata;

import java.util.Map;

class DataAtRestOnH2IT extends DataAtRestContract {

    @Override
    Map<String, Object> database() {
        return Map.of();
    }

    @Override
    void flush() {
        // Every commit is on disk at once (WRITE_DELAY=0).
    }

    @Override
    boolean isLog(String file) {
        return file.contains("log.mv.db");
    }
}

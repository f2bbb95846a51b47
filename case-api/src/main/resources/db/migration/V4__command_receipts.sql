-- What was answered to a command, so that the same key sent again gets the same answer (ADR-0008).
-- A row is written in the transaction of the command, and goes when it has expired.
CREATE TABLE command_receipt (
    -- SHA-256 of user and key: what a client chose as a key is not kept in clear
    receipt_id varchar(64) NOT NULL PRIMARY KEY,
    -- answer and fingerprint of the request, sealed by the service's own key
    sealed varchar(4000) NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE INDEX command_receipt_by_age ON command_receipt (created_at);

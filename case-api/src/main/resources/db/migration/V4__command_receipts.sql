-- What was answered to a command, so that the same key sent again gets the same answer (ADR-0008).
-- A row is written in the transaction of the command, and goes when it has expired.
create table command_receipt (
    -- SHA-256 of user and key: what a client chooses as a key is not kept in clear
    receipt_id varchar(64) not null primary key,
    -- answer and fingerprint of the request, sealed by the service's own key
    sealed varchar(4000) not null,
    created_at timestamp with time zone not null
);

create index command_receipt_created_at on command_receipt (created_at);

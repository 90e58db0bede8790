create table idempotency_key (
    organisation text        not null,
    client       text        not null,
    operation    text        not null,
    key          text        not null,
    fingerprint  text        not null,
    result       uuid        not null,
    created_at   timestamptz not null,
    constraint idempotency_key_once primary key (organisation, client, operation, key)
);
create index idempotency_key_age on idempotency_key (created_at);
comment on table idempotency_key is 'Which request a key stood for and where its result is; kept 72 hours, never the answer itself';

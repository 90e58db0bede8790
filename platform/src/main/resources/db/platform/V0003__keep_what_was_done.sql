create table history (
    resource     uuid        not null,
    version      bigint      not null,
    act          text        not null,
    from_state   text,
    to_state     text        not null,
    reason       text,
    done_at      timestamptz not null,
    organisation text        not null,
    subject      text        not null,
    constraint history_one_act_a_version primary key (resource, version)
);
comment on table history is 'One row per act and version of any resource; inserted in the transaction of the act, never changed';

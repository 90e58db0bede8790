-- Signs that somebody was trafficked, and the help that is offered. For the custodian alone, and there for few; the platform itself asks who is not to be
-- returned because the time to recover and reflect lasts, of persons of every custodian.
create table trafficking_concern (
    id                 uuid        not null,
    version            bigint      not null,
    state              text        not null,
    individual_id      uuid        not null,
    case_id            uuid        not null,
    custodian          text        not null,
    signs              bytea       not null,
    plan               bytea,
    reflection_ends_on date,
    review_on          date,
    identified_by      text,
    reason             text,
    sealed_with        uuid        not null,
    raised_by          text        not null,
    updated_at         timestamptz not null,
    constraint trafficking_concern_pk primary key (id),
    constraint trafficking_concern_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint trafficking_concern_state check (state in ('RAISED', 'IDENTIFIED', 'CLOSED')),
    constraint trafficking_concern_closed_for_a_reason check ((state = 'CLOSED') = (reason is not null)),
    constraint trafficking_concern_has_time_to_reflect
        check (state <> 'IDENTIFIED' or (reflection_ends_on is not null and review_on is not null and identified_by is not null))
);
create index trafficking_concern_of_person on trafficking_concern (individual_id, id);
comment on table trafficking_concern is 'That persons may be victims of trafficking; never deleted';
comment on column trafficking_concern.signs is 'What was seen or heard (P4), sealed with the key of the case named in sealed_with';
comment on column trafficking_concern.plan is 'What help was offered and what the person said (P4), sealed with the same key';

grant select, insert on trafficking_concern to "${application}";
grant update (version, state, plan, reflection_ends_on, review_on, identified_by, reason, updated_at) on trafficking_concern to "${application}";
alter table trafficking_concern enable row level security;
alter table trafficking_concern force row level security;
create policy trafficking_concern_of_custodian on trafficking_concern
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy trafficking_concern_for_system on trafficking_concern for select
    using ((select current_setting('app.actor_kind', true)) = 'system');
create policy history_of_known_trafficking_concern on history for select
    using (exists (select 1 from trafficking_concern c where c.id = resource));

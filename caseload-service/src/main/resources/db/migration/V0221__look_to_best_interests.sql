-- What is best for a child: assessments by one officer and determinations by a panel. Nobody but the custodian and UNHCR finds a row, as with claims.
create table best_interests_procedure (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    kind          text        not null,
    purpose       text,
    assessor      text,
    hearing       bytea,
    panel         text[],
    finding       bytea,
    review_on     date,
    sealed_with   uuid        not null,
    opened_by     text        not null,
    updated_at    timestamptz not null,
    constraint best_interests_procedure_pk primary key (id),
    constraint best_interests_procedure_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint best_interests_procedure_state check (state in ('OPENED', 'HEARD', 'DECIDED', 'SUPERSEDED', 'STOPPED')),
    constraint best_interests_procedure_kind check (kind in ('ASSESSMENT', 'DETERMINATION')),
    constraint best_interests_procedure_purpose
        check (purpose in ('DURABLE_SOLUTION', 'TEMPORARY_CARE', 'SEPARATION_FROM_PARENT')),
    constraint best_interests_procedure_determines_for_a_purpose check ((kind = 'DETERMINATION') = (purpose is not null)),
    constraint best_interests_procedure_decides_after_hearing
        check (state <> 'DECIDED' or (hearing is not null and finding is not null and review_on is not null and panel is not null)),
    constraint best_interests_procedure_is_determined_by_a_panel
        check (state <> 'DECIDED' or kind = 'ASSESSMENT' or (cardinality(panel) >= 3 and not (assessor = any (panel))))
);
create index best_interests_procedure_of_person on best_interests_procedure (individual_id, id);
create unique index best_interests_procedure_determined_once on best_interests_procedure (individual_id, purpose)
    where state = 'DECIDED' and purpose is not null;
comment on table best_interests_procedure is 'How it is found what is best for a child; never deleted';
comment on column best_interests_procedure.assessor is 'Account of who has heard the child: it is not on the panel';
comment on column best_interests_procedure.panel is 'Accounts of those who have determined it; empty for an assessment';
comment on column best_interests_procedure.hearing is 'What the child wishes (P3), sealed with the key of the case named in sealed_with';
comment on column best_interests_procedure.finding is 'What was found and considered (P3), sealed with the same key';

grant select, insert on best_interests_procedure to "${application}";
grant update (version, state, assessor, hearing, panel, finding, review_on, updated_at) on best_interests_procedure to "${application}";
alter table best_interests_procedure enable row level security;
alter table best_interests_procedure force row level security;
create policy best_interests_procedure_of_custodian on best_interests_procedure
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy best_interests_procedure_for_mandate on best_interests_procedure for select
    using ((select current_setting('app.organisation', true)) = 'UNHCR'
           and exists (select 1 from case_file c where c.id = case_id));
create policy history_of_known_best_interests_procedure on history for select
    using (exists (select 1 from best_interests_procedure p where p.id = resource));

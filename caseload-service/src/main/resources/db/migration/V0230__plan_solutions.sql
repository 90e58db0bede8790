-- How a person's case is to end well. For the custodian alone; a service of the platform finds every one, and changes what was handed over to it.
create table solution_plan (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    content       bytea       not null,
    sealed_with   uuid        not null,
    agreed_option text,
    outcome       text,
    updated_at    timestamptz not null,
    constraint solution_plan_pk primary key (id),
    constraint solution_plan_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint solution_plan_state check (state in ('DRAFT', 'AGREED', 'HANDED_OVER', 'IMPLEMENTED', 'NOT_REACHED', 'WITHDRAWN')),
    constraint solution_plan_option check (agreed_option in
        ('LOCAL_INTEGRATION', 'RESETTLEMENT', 'COMPLEMENTARY_PATHWAY', 'VOLUNTARY_REPATRIATION', 'ASSISTED_VOLUNTARY_RETURN', 'REMOVAL')),
    constraint solution_plan_is_agreed_before_anything_comes_of_it
        check (state in ('DRAFT', 'WITHDRAWN') or agreed_option is not null),
    constraint solution_plan_ends_in_an_outcome check ((state = 'IMPLEMENTED') = (outcome is not null)),
    constraint solution_plan_has_its_own_outcome check (outcome is null or (agreed_option, outcome) in (
        ('LOCAL_INTEGRATION', 'STAYED'), ('RESETTLEMENT', 'RESETTLED'), ('COMPLEMENTARY_PATHWAY', 'ADMITTED_ELSEWHERE'),
        ('VOLUNTARY_REPATRIATION', 'RETURNED'), ('ASSISTED_VOLUNTARY_RETURN', 'RETURNED'), ('REMOVAL', 'REMOVED')))
);
-- whatever the code does, a person has one open plan at most
create unique index solution_plan_one_open on solution_plan (individual_id) where state in ('DRAFT', 'AGREED', 'HANDED_OVER');
create index solution_plan_of_person on solution_plan (individual_id, id);
comment on table solution_plan is 'Solutions that were considered, agreed on and carried out, one person each';
comment on column solution_plan.content is 'What was considered, and what the person wishes (P3), sealed with the key of the case named in sealed_with';

grant select, insert on solution_plan to "${application}";
grant update (version, state, agreed_option, outcome, updated_at) on solution_plan to "${application}";
alter table solution_plan enable row level security;
alter table solution_plan force row level security;
create policy solution_plan_of_custodian on solution_plan
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy solution_plan_for_services on solution_plan for select
    using ((select current_setting('app.actor_kind', true)) = 'service');
create policy solution_plan_ended_by_services on solution_plan for update
    using ((select current_setting('app.actor_kind', true)) = 'service' and state = 'HANDED_OVER')
    with check ((select current_setting('app.actor_kind', true)) = 'service' and state in ('IMPLEMENTED', 'NOT_REACHED'));
create policy history_of_known_solution_plan on history for select
    using (exists (select 1 from solution_plan p where p.id = resource));
create policy history_of_solution_plans on history for insert
    with check (procedure = 'solution-plan' and organisation in ('', 'NONE')
                and (select current_setting('app.actor_kind', true)) = 'service');

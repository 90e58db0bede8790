-- Who a person is and of which state, for one return: the steps that were taken, what the state of origin was asked, and what it has answered.
create table identification (
    id            uuid   not null,
    version       bigint not null,
    state         text   not null,
    return_id     uuid   not null,
    individual_id uuid   not null,
    case_id       uuid   not null,
    custodian     text   not null,
    nationality   text   not null,
    grade         text,
    requested     text,
    requested_on  date,
    answer_by     date,
    answered_on   date,
    steps_void    int    not null default 0,
    entry_version bigint not null default 0,
    constraint identification_pk primary key (id),
    constraint identification_of_return foreign key (return_id, custodian) references person_return (id, custodian),
    constraint identification_once unique (return_id),
    constraint identification_state check (state in ('COLLECTING', 'REQUESTED', 'UNANSWERED', 'CONFIRMED', 'DENIED', 'STATELESS_REVIEW', 'STATELESS')),
    constraint identification_grade check (grade in ('CLAIMED', 'PRIMA_FACIE', 'PROVEN', 'DISPUTED')),
    constraint identification_asks_whole check ((requested is null) = (requested_on is null)),
    constraint identification_asks_another check (requested <> custodian),
    constraint identification_waits_for_somebody check (state not in ('REQUESTED', 'UNANSWERED', 'DENIED') or requested is not null)
);
create index identification_waiting on identification (requested, id desc) where state in ('REQUESTED', 'UNANSWERED');
create index identification_by_answer on identification (answer_by, id) where state = 'REQUESTED';
comment on table identification is 'Whether it is confirmed who persons are and of which state, for their returns';
comment on column identification.steps_void is 'How many of the first steps count no more, because a confirmation that rested on them was set aside';
comment on column identification.entry_version is 'How often what the state can see that is asked has changed';
comment on column identification.requested is 'The state that is asked, or has answered last';

create table identification_step (
    identification_id uuid not null,
    position          int  not null,
    step              text not null,
    grade             text not null,
    taken_on          date not null,
    constraint identification_step_pk primary key (identification_id, position),
    constraint identification_step_of foreign key (identification_id) references identification (id),
    constraint identification_step_step
        check (step in ('DOCUMENTS_HELD', 'DOCUMENT_CHECK', 'OWN_STATEMENT', 'INTERVIEW', 'MISSION_INTERVIEW', 'BIOMETRICS')),
    constraint identification_step_grade check (grade in ('CLAIMED', 'PRIMA_FACIE', 'PROVEN', 'DISPUTED'))
);
comment on table identification_step is 'The steps of identifications, and what each was worth';

grant select, insert, update on identification to "${application}";
grant select, insert on identification_step to "${application}";

-- As far as the return is known; only its custodian writes, and the clock. A state that is asked reads what is addressed to it, of a person who is cleared, and
-- changes of it that it has answered.
alter table identification enable row level security;
alter table identification force row level security;
create policy identification_of_custodian on identification
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy identification_of_known_return on identification for select
    using (exists (select 1 from person_return r where r.id = return_id));
create policy identification_for_system on identification
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');
create policy identification_for_state_asked on identification for select
    using (requested = (select nullif(current_setting('app.organisation', true), ''))
           and state in ('REQUESTED', 'UNANSWERED', 'CONFIRMED', 'DENIED')
           and is_cleared_for_disclosure(return_id, requested));
create policy identification_answered_by_state_asked on identification for update
    using (requested = (select nullif(current_setting('app.organisation', true), ''))
           and state in ('REQUESTED', 'UNANSWERED', 'CONFIRMED', 'DENIED')
           and is_cleared_for_disclosure(return_id, requested))
    with check (requested = (select nullif(current_setting('app.organisation', true), '')) and state in ('CONFIRMED', 'DENIED'));

-- what the steps were, and what was done, is no state's to know that is asked
alter table identification_step enable row level security;
alter table identification_step force row level security;
create policy identification_step_of_known_return on identification_step for select
    using (exists (select 1 from identification i join person_return r on r.id = i.return_id where i.id = identification_id));
create policy identification_step_of_custodian on identification_step for insert
    with check (exists (select 1 from identification i
                         where i.id = identification_id
                           and i.custodian = (select nullif(current_setting('app.organisation', true), ''))));
create policy history_of_known_identification on history for select
    using (exists (select 1 from identification i join person_return r on r.id = i.return_id where i.id = resource));

select guard_sealed_cases('identification');

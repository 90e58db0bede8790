-- To whom persons are referred for what a screening found. For what and to whom stands nowhere in the clear.
create table referral (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    screening_id  uuid        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    restricted    boolean     not null,
    content       bytea       not null,
    sealed_with   uuid        not null,
    feedback      text,
    written_by    text        not null,
    opened_at     timestamptz not null,
    updated_at    timestamptz not null,
    place         uuid        not null default gen_random_uuid(),
    constraint referral_pk primary key (id),
    constraint referral_of_screening foreign key (screening_id, custodian) references screening (id, custodian),
    constraint referral_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint referral_state check (state in ('MADE', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'COMPLETED')),
    constraint referral_is_completed_with_feedback check ((state = 'COMPLETED') = (feedback is not null))
);
comment on table referral is 'Referrals of screened persons; never deleted';
comment on column referral.restricted is 'Told to few: its rows are for the custodian only';
comment on column referral.content is 'Why, for what, to whom, the consent and a note (P3, P4), sealed with the key of the case named in sealed_with';
comment on column referral.place is 'Order in lists among those made in one minute; random';
create index referral_in_screening on referral (screening_id, opened_at, place);
create index referral_worklist on referral (custodian, state, opened_at, place);

grant select, insert on referral to "${application}";
grant update (version, state, feedback, updated_at) on referral to "${application}";
alter table referral enable row level security;
alter table referral force row level security;
create policy referral_of_custodian on referral
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy referral_in_mandate on referral for select
    using ((select current_setting('app.organisation', true)) = 'UNHCR' and not restricted
           and exists (select 1 from case_file c where c.id = case_id));

create policy history_of_known_referral on history for select
    using (exists (select 1 from referral r where r.id = resource));

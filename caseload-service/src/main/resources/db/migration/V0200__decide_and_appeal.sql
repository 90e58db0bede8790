-- What was decided on a claim, what the person has said against it, and whether a status is to end. Nobody but the custodian and UNHCR finds a
-- row: that there is one tells that somebody sought protection. Another service of the platform is let in to be told, of persons of every
-- custodian, where they stand, because nobody may be removed while anything of it is open anywhere.
create table status_decision (
    id               uuid        not null,
    version          bigint      not null,
    state            text        not null,
    determination_id uuid        not null,
    individual_id    uuid        not null,
    case_id          uuid        not null,
    custodian        text        not null,
    outcome          text        not null,
    grounds          text[]      not null,
    derived_from     uuid,
    took_part        text[]      not null,
    language         text        not null,
    reasons          bytea,
    notified_on      date,
    appeal_until     date,
    delivery         bytea,
    document         bytea,
    ended_by         text,
    ended_from       date,
    sealed_with      uuid        not null,
    opened_at        timestamptz not null,
    updated_at       timestamptz not null,
    place            uuid        not null default gen_random_uuid(),
    constraint status_decision_pk primary key (id),
    constraint status_decision_of_determination foreign key (determination_id) references status_determination (id),
    constraint status_decision_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint status_decision_state check (state in
        ('ISSUED', 'NOTIFIED_NEGATIVE', 'NOTIFIED_POSITIVE', 'FINAL_NEGATIVE', 'PROTECTED', 'ENDED', 'SET_ASIDE')),
    constraint status_decision_outcome
        check (outcome in ('RECOGNISED_1A2', 'RECOGNISED_WIDER', 'COMPLEMENTARY', 'DERIVATIVE', 'REFUSED', 'EXCLUDED')),
    constraint status_decision_says_what_it_is check (case state
        when 'NOTIFIED_NEGATIVE' then outcome in ('REFUSED', 'EXCLUDED')
        when 'FINAL_NEGATIVE' then outcome in ('REFUSED', 'EXCLUDED')
        when 'NOTIFIED_POSITIVE' then outcome not in ('REFUSED', 'EXCLUDED')
        when 'PROTECTED' then outcome not in ('REFUSED', 'EXCLUDED')
        when 'ENDED' then outcome not in ('REFUSED', 'EXCLUDED')
        else true end),
    constraint status_decision_is_proved_to_be_known check (state in ('ISSUED', 'SET_ASIDE')
        or notified_on is not null and appeal_until is not null and delivery is not null),
    constraint status_decision_gives_time check (appeal_until is null or appeal_until >= notified_on + 30),
    constraint status_decision_ends_from_a_day check ((state = 'ENDED') <= (ended_by is not null and ended_from is not null))
);
comment on table status_decision is 'Decisions on claims, one person each; never deleted, a mistake is followed by another decision';
comment on column status_decision.took_part is 'Accounts that heard, assessed, reviewed or issued: none of them decides an appeal';
comment on column status_decision.reasons is 'Why protection is refused (P3), sealed with the key of the case named in sealed_with';
comment on column status_decision.appeal_until is 'Last day on which an appeal needs no leave';
comment on column status_decision.delivery is 'Proof of how the person was told (P3), sealed';
comment on column status_decision.document is 'What document the person holds for it (P3), sealed';
comment on column status_decision.place is 'Order in lists among those of one minute; random';
create unique index status_decision_stands_once on status_decision (determination_id) where state <> 'SET_ASIDE';
create index status_decision_of_person on status_decision (individual_id, opened_at, place);
create index status_decision_worklist on status_decision (custodian, state, opened_at, place);

create table status_review (
    id             uuid        not null,
    version        bigint      not null,
    state          text        not null,
    decision_id    uuid        not null,
    individual_id  uuid        not null,
    case_id        uuid        not null,
    custodian      text        not null,
    kind           text        not null,
    ground         text        not null,
    act_on         date,
    answer_until   date        not null,
    took_part      text[]      not null,
    notice         bytea       not null,
    answer         bytea,
    finding        bytea,
    notified_on    date,
    appeal_until   date,
    delivery       bytea,
    sealed_with    uuid        not null,
    opened_at      timestamptz not null,
    updated_at     timestamptz not null,
    place          uuid        not null default gen_random_uuid(),
    constraint status_review_pk primary key (id),
    constraint status_review_of_decision foreign key (decision_id) references status_decision (id),
    constraint status_review_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint status_review_state check (state in ('NOTICE_SERVED', 'ANSWERED', 'STANDS', 'ENDING', 'ENDING_NOTIFIED')),
    constraint status_review_kind check (kind in ('CANCELLATION', 'REVOCATION', 'CESSATION')),
    constraint status_review_is_proved_to_be_known check (state <> 'ENDING_NOTIFIED'
        or notified_on is not null and appeal_until is not null and delivery is not null),
    constraint status_review_gives_time check (appeal_until is null or appeal_until >= notified_on + 30)
);
comment on table status_review is 'Whether the status of one person is to end; never deleted';
comment on column status_review.notice is 'What the person was told, why and how (P3), sealed';
comment on column status_review.answer is 'What the person says to it (P3), sealed';
comment on column status_review.finding is 'Why the status stands or ends (P3), sealed';
create unique index status_review_one_at_a_time on status_review (decision_id) where state <> 'STANDS';
create index status_review_of_person on status_review (individual_id);

create table appeal (
    id             uuid        not null,
    version        bigint      not null,
    state          text        not null,
    decision_id    uuid,
    review_id      uuid,
    individual_id  uuid        not null,
    case_id        uuid        not null,
    custodian      text        not null,
    lodged_by      text[]      not null,
    said_by        text        not null,
    received_on    date        not null,
    grounds        bytea       not null,
    outcome        text,
    reasons        bytea,
    delivery       bytea,
    sealed_with    uuid        not null,
    opened_at      timestamptz not null,
    updated_at     timestamptz not null,
    place          uuid        not null default gen_random_uuid(),
    constraint appeal_pk primary key (id),
    constraint appeal_against_decision foreign key (decision_id) references status_decision (id),
    constraint appeal_against_review foreign key (review_id) references status_review (id),
    constraint appeal_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint appeal_state
        check (state in ('LEAVE_PENDING', 'LODGED', 'ALLOWED', 'DISMISSED', 'REMITTED', 'WITHDRAWN', 'NOT_ADMITTED')),
    constraint appeal_is_against_something check (state in ('LEAVE_PENDING', 'NOT_ADMITTED', 'WITHDRAWN') or decision_id is not null)
);
comment on table appeal is 'Appeals and requests for leave to appeal late, one person each; never deleted';
comment on column appeal.lodged_by is 'Accounts that took the appeal: they may see that it is there';
comment on column appeal.grounds is 'What is said against the decision (P3), sealed';
comment on column appeal.reasons is 'Why it was decided so (P3), sealed';
comment on column appeal.delivery is 'Proof of how the person was told of it (P3), sealed';
create unique index appeal_pending_once on appeal (decision_id) where state in ('LEAVE_PENDING', 'LODGED');
create index appeal_of_person on appeal (individual_id, opened_at, place);
create index appeal_against on appeal (decision_id);

grant select, insert on status_decision, status_review, appeal to "${application}";
grant update (version, state, notified_on, appeal_until, delivery, document, ended_by, ended_from, updated_at) on status_decision to "${application}";
grant update (version, state, took_part, answer, finding, notified_on, appeal_until, delivery, updated_at) on status_review to "${application}";
grant update (version, state, decision_id, review_id, lodged_by, received_on, grounds, outcome, reasons, delivery, updated_at) on appeal to "${application}";

alter table status_decision enable row level security;
alter table status_decision force row level security;
create policy status_decision_of_custodian on status_decision
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy status_decision_for_mandate on status_decision for select
    using ((select current_setting('app.organisation', true)) = 'UNHCR'
           and exists (select 1 from case_file c where c.id = case_id));
create policy status_decision_for_services on status_decision for select
    using ((select current_setting('app.actor_kind', true)) = 'service');

alter table status_review enable row level security;
alter table status_review force row level security;
create policy status_review_of_custodian on status_review
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy status_review_for_mandate on status_review for select
    using ((select current_setting('app.organisation', true)) = 'UNHCR'
           and exists (select 1 from case_file c where c.id = case_id));
create policy status_review_for_services on status_review for select
    using ((select current_setting('app.actor_kind', true)) = 'service');

alter table appeal enable row level security;
alter table appeal force row level security;
create policy appeal_of_custodian on appeal
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy appeal_for_mandate on appeal for select
    using ((select current_setting('app.organisation', true)) = 'UNHCR'
           and exists (select 1 from case_file c where c.id = case_id));
create policy appeal_for_services on appeal for select
    using ((select current_setting('app.actor_kind', true)) = 'service');

create policy history_of_known_status_decision on history for select
    using (exists (select 1 from status_decision d where d.id = resource));
create policy history_of_known_status_review on history for select
    using (exists (select 1 from status_review r where r.id = resource));
create policy history_of_known_appeal on history for select
    using (exists (select 1 from appeal a where a.id = resource));

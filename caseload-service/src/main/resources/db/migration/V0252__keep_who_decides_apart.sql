-- Who has read or looked into a doubt about a person's honesty, and so does not decide on the person's claim. For the custodian alone; no view shows a row.
create table recusal (
    individual_id uuid not null,
    case_id       uuid not null,
    custodian     text not null,
    subject       text not null,
    constraint recusal_pk primary key (individual_id, subject),
    constraint recusal_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade
);
comment on table recusal is 'Accounts that do not decide on a person; never deleted, and for what reason is not said';

grant select, insert on recusal to "${application}";
alter table recusal enable row level security;
alter table recusal force row level security;
create policy recusal_of_custodian on recusal
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));

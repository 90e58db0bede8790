-- How long a step may take under an arrangement, for one modality or for all others; agreed with it, and not changed afterwards.
create table arrangement_time_frame (
    arrangement_id uuid not null,
    step           text not null,
    modality       text,
    days           int  not null,
    day_type       text not null,
    constraint arrangement_time_frame_once unique nulls not distinct (arrangement_id, step, modality),
    constraint arrangement_time_frame_of foreign key (arrangement_id) references arrangement (id),
    constraint arrangement_time_frame_days check (days between 1 and 1000),
    constraint arrangement_time_frame_day_type check (day_type in ('CALENDAR', 'WORKING'))
);
comment on table arrangement_time_frame is 'Time frames that the parties agreed on; where there is none, the usual one holds';
grant select, insert on arrangement_time_frame to "${application}";

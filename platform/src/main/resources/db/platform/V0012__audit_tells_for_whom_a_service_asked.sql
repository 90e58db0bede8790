-- A service that asks another says for whom. It gives no right, and without it the chain from a person to what was told on their behalf
-- ends at the service.
alter table audit_entry add column acting_subject text;
comment on column audit_entry.acting_subject is 'For whom a service asked: the subject of the person''s token. Null where it asked for itself, and for everybody who is no service.';

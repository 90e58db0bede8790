-- What statistics count: by the day it happened, over every custodian. The acts are named where they are counted.
create index status_decision_by_day_of_notification on status_decision (notified_on);
create index status_determination_by_day_of_lodging on status_determination (lodged_at);
create index appeal_by_day_of_lodging on appeal (opened_at);
create index history_of_what_is_counted on history (act, done_at) where act in
    ('remitAppeal', 'withdrawStatusDetermination', 'closeStatusDetermination', 'reopenStatusDetermination', 'reopenStatusDecision',
     'allowAppeal', 'dismissAppeal', 'refuseLeaveInAppeal', 'withdrawAppeal');

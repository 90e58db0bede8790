-- What was done about travel documents is counted by the day it happened, over every custodian.
create index history_of_what_is_counted_of_travel_documents on history (act, done_at) where act in
    ('applyForTravelDocument', 'issueTravelDocument', 'fallDueTravelDocument', 'deemAgreedTravelDocument');

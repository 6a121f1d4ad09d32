-- A page of a queue is read in its order and stops; a unit's own in a round are found without the others.
drop index nomination.nomination_round;
create index nomination_queue on nomination.nomination (round, state, running_since, since, id);
create index nomination_unit_round on nomination.nomination (round, unit, state);

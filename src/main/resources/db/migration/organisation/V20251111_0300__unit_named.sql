-- The name a unit has or had last, for the rows that tell where a person or a collective belongs.
create view organisation.unit_named as
select distinct on (unit) unit as id, name, short_name, kind
from organisation.unit_standing
order by unit, valid_from desc nulls last;

-- Who stands above whom changes; lists ask by the units that stand on one line today, no more by the path of the day of issue.
drop index campaign.campaign_unit_path;
create index campaign_unit on campaign.campaign (unit);

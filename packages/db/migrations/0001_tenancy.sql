-- Second layer of access: whatever SQL the application sends, rows of another municipality do not exist for it.
-- The scope is set by the one helper that opens a transaction for a viewer (src/viewer-scope.ts, ADR 0005).
CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
CREATE FUNCTION current_municipality() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('lagesbild.municipality_id', true), '')::uuid;
--> statement-breakpoint
CREATE FUNCTION current_viewer() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('lagesbild.user_id', true), '')::uuid;
--> statement-breakpoint
-- Every later migration that adds a domain table calls this for it; a test reads pg_catalog and proves it.
CREATE FUNCTION protect_domain_table(target regclass, privileges text DEFAULT 'SELECT, INSERT, UPDATE') RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY own_municipality ON %s USING (municipality_id = current_municipality()) WITH CHECK (municipality_id = current_municipality())', target);
  EXECUTE format('GRANT %s ON %s TO lagesbild_domain', privileges, target);
END $$;
--> statement-breakpoint
SELECT protect_domain_table(name::regclass) FROM unnest(ARRAY[
  'municipality', 'org_unit', 'org_unit_version', 'membership',
  'risk_scale', 'plan', 'follow_up', 'quality_area', 'goal', 'recommendation',
  'risk', 'measure', 'activity', 'indicator', 'segment_set', 'segment', 'observation', 'target', 'baseline', 'event'
]) AS name;
--> statement-breakpoint
-- Derived or linking rows may be removed; facts that are corrected by a later row may not be changed.
SELECT protect_domain_table(name::regclass, 'SELECT, INSERT, UPDATE, DELETE') FROM unnest(ARRAY[
  'org_unit_closure', 'measure_risk', 'measure_recommendation', 'risk_indicator', 'goal_indicator', 'measure_indicator', 'plan_indicator', 'event_indicator'
]) AS name;
--> statement-breakpoint
SELECT protect_domain_table(name::regclass, 'SELECT, INSERT') FROM unnest(ARRAY[
  'risk_scale_version', 'risk_state_change', 'assessment', 'goal_assessment', 'measure_status', 'forecast', 'change', 'audit_event'
]) AS name;
--> statement-breakpoint
-- Before a municipality is chosen a person may see the own memberships and which municipalities they lead to.
CREATE POLICY own_membership ON membership FOR SELECT USING (user_id = current_viewer());
--> statement-breakpoint
CREATE POLICY member_of ON municipality FOR SELECT USING (EXISTS (
  SELECT FROM membership m WHERE m.municipality_id = municipality.municipality_id AND m.user_id = current_viewer()
));
--> statement-breakpoint
ALTER TABLE org_unit_version ADD CONSTRAINT org_unit_version_no_overlap EXCLUDE USING gist (
  municipality_id WITH =, org_unit_id WITH =, daterange(valid_from, valid_to) WITH &&
);
--> statement-breakpoint
GRANT USAGE ON SCHEMA auth TO lagesbild_identity;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA auth TO lagesbild_identity;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO lagesbild_domain;

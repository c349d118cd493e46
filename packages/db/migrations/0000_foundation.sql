CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE TYPE "public"."aggregate_time" AS ENUM('sum', 'last', 'none');--> statement-breakpoint
CREATE TYPE "public"."aggregate_units" AS ENUM('sum', 'weighted_mean', 'none');--> statement-breakpoint
CREATE TYPE "public"."concerns" AS ENUM('children', 'staff', 'organisation');--> statement-breakpoint
CREATE TYPE "public"."direction" AS ENUM('higher_better', 'lower_better', 'neutral');--> statement-breakpoint
CREATE TYPE "public"."frequency" AS ENUM('month', 'tertial', 'year', 'irregular');--> statement-breakpoint
CREATE TYPE "public"."measure_kind" AS ENUM('flow', 'stock');--> statement-breakpoint
CREATE TYPE "public"."value_kind" AS ENUM('share', 'count', 'amount', 'mean', 'index');--> statement-breakpoint
CREATE TYPE "public"."progress" AS ENUM('not_started', 'ongoing', 'done', 'not_done', 'stopped');--> statement-breakpoint
CREATE TYPE "public"."traffic_light" AS ENUM('late', 'at_risk', 'on_time');--> statement-breakpoint
CREATE TYPE "public"."event_kind" AS ENUM('annotation', 'definition_break', 'step_change', 'measure_start');--> statement-breakpoint
CREATE TYPE "public"."missing_reason" AS ENUM('not_reported', 'not_available', 'not_applicable', 'suppressed');--> statement-breakpoint
CREATE TYPE "public"."period_kind" AS ENUM('day', 'month', 'tertial', 'ytd', 'year', 'custom');--> statement-breakpoint
CREATE TYPE "public"."target_level" AS ENUM('unit', 'council');--> statement-breakpoint
CREATE TYPE "public"."data_kind" AS ENUM('live', 'published', 'demonstration');--> statement-breakpoint
CREATE TYPE "public"."member_role" AS ENUM('board', 'management', 'head', 'group_leader', 'controller', 'auditor', 'admin');--> statement-breakpoint
CREATE TYPE "public"."org_unit_kind" AS ENUM('board', 'administration', 'department', 'unit', 'group');--> statement-breakpoint
CREATE TYPE "public"."follow_up_kind" AS ENUM('start', 't1', 't2', 'year_end', 'date');--> statement-breakpoint
CREATE TYPE "public"."fulfilment" AS ENUM('full', 'partial', 'none', 'unassessed');--> statement-breakpoint
CREATE TYPE "public"."plan_kind" AS ENUM('action_plan', 'operational_plan', 'internal_control_plan', 'development_plan', 'audit_response');--> statement-breakpoint
CREATE TYPE "public"."band" AS ENUM('green', 'yellow', 'red');--> statement-breakpoint
CREATE TYPE "public"."assessment_basis" AS ENUM('assessed', 'band_only', 'illustrative');--> statement-breakpoint
CREATE TYPE "public"."assessment_kind" AS ENUM('inherent', 'residual');--> statement-breakpoint
CREATE TYPE "public"."risk_close_reason" AS ENUM('risk_gone', 'merged', 'out_of_scope');--> statement-breakpoint
CREATE TYPE "public"."risk_state" AS ENUM('open', 'closed');--> statement-breakpoint
CREATE TABLE "audit_event" (
	"municipality_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"action" text NOT NULL,
	"actor_user_id" uuid,
	"entity_type" text NOT NULL,
	"entity_id" uuid,
	"digest" text NOT NULL,
	"request_id" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_event_municipality_id_sequence_pk" PRIMARY KEY("municipality_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "change" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entity_type" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"entity_version" integer NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"actor_user_id" uuid,
	"actor_name" text NOT NULL,
	"reason" text,
	"effective_on" date NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "change_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
CREATE TABLE "auth"."account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"id_token" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"municipality_slug" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "auth"."sign_in_attempt" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"last_failed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."user" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"is_disabled" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "auth"."verification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "goal_indicator" (
	"municipality_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"indicator_id" uuid NOT NULL,
	CONSTRAINT "goal_indicator_municipality_id_goal_id_indicator_id_pk" PRIMARY KEY("municipality_id","goal_id","indicator_id")
);
--> statement-breakpoint
CREATE TABLE "indicator" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"name" text NOT NULL,
	"short_name" text,
	"description" text,
	"value_kind" "value_kind" NOT NULL,
	"unit" text NOT NULL,
	"decimals" integer DEFAULT 0 NOT NULL,
	"direction" "direction" NOT NULL,
	"measure_kind" "measure_kind" NOT NULL,
	"concerns" "concerns" NOT NULL,
	"numerator_label" text,
	"denominator_label" text,
	"aggregate_units" "aggregate_units" NOT NULL,
	"aggregate_time" "aggregate_time" NOT NULL,
	"source" text,
	"owner_title" text,
	"purpose" text,
	"frequency" "frequency" NOT NULL,
	"due_day" integer,
	"retired_on" date,
	"possible_min" numeric(20, 6),
	"possible_max" numeric(20, 6),
	"min_count" integer DEFAULT 5 NOT NULL,
	"min_denominator" integer DEFAULT 10 NOT NULL,
	"is_sensitive" boolean DEFAULT false NOT NULL,
	"privacy_exempt_reason" text,
	"answers" text,
	"sort" integer DEFAULT 0 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "indicator_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
CREATE TABLE "measure_indicator" (
	"municipality_id" uuid NOT NULL,
	"measure_id" uuid NOT NULL,
	"indicator_id" uuid NOT NULL,
	CONSTRAINT "measure_indicator_municipality_id_measure_id_indicator_id_pk" PRIMARY KEY("municipality_id","measure_id","indicator_id")
);
--> statement-breakpoint
CREATE TABLE "plan_indicator" (
	"municipality_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"indicator_id" uuid NOT NULL,
	CONSTRAINT "plan_indicator_municipality_id_plan_id_indicator_id_pk" PRIMARY KEY("municipality_id","plan_id","indicator_id")
);
--> statement-breakpoint
CREATE TABLE "risk_indicator" (
	"municipality_id" uuid NOT NULL,
	"risk_id" uuid NOT NULL,
	"indicator_id" uuid NOT NULL,
	CONSTRAINT "risk_indicator_municipality_id_risk_id_indicator_id_pk" PRIMARY KEY("municipality_id","risk_id","indicator_id")
);
--> statement-breakpoint
CREATE TABLE "activity" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"measure_id" uuid,
	"goal_id" uuid,
	"title" text NOT NULL,
	"owner_title" text,
	"starts_on" date,
	"ends_on" date,
	"progress" "progress",
	"has_deviation" boolean,
	"analysis" text,
	"sort" integer DEFAULT 0 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "activity_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "activity_parent" CHECK (num_nonnulls("activity"."measure_id", "activity"."goal_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "measure" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"owner_title" text,
	"owner_user_id" uuid,
	"starts_on" date,
	"due_on" date,
	"refers_to_measure_id" uuid,
	"sort" integer DEFAULT 0 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "measure_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
CREATE TABLE "measure_recommendation" (
	"municipality_id" uuid NOT NULL,
	"measure_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	CONSTRAINT "measure_recommendation_municipality_id_measure_id_recommendation_id_pk" PRIMARY KEY("municipality_id","measure_id","recommendation_id")
);
--> statement-breakpoint
CREATE TABLE "measure_risk" (
	"municipality_id" uuid NOT NULL,
	"measure_id" uuid NOT NULL,
	"risk_id" uuid NOT NULL,
	CONSTRAINT "measure_risk_municipality_id_measure_id_risk_id_pk" PRIMARY KEY("municipality_id","measure_id","risk_id")
);
--> statement-breakpoint
CREATE TABLE "measure_status" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"measure_id" uuid NOT NULL,
	"effective_on" date NOT NULL,
	"traffic_light" "traffic_light",
	"progress" "progress",
	"note" text,
	"author_user_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "measure_status_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
CREATE TABLE "baseline" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"indicator_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"segment_id" uuid,
	"numerator" numeric(20, 6),
	"denominator" numeric(20, 6),
	"value" numeric(20, 6),
	"note" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "baseline_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "baseline_once" UNIQUE NULLS NOT DISTINCT("municipality_id","indicator_id","org_unit_id","segment_id")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"kind" "event_kind" NOT NULL,
	"occurs_on" date NOT NULL,
	"title" text NOT NULL,
	"text" text,
	"approved_by" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "event_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "event_step_change_approved" CHECK ("event"."kind" <> 'step_change' or "event"."approved_by" is not null)
);
--> statement-breakpoint
CREATE TABLE "event_indicator" (
	"municipality_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"indicator_id" uuid NOT NULL,
	CONSTRAINT "event_indicator_municipality_id_event_id_indicator_id_pk" PRIMARY KEY("municipality_id","event_id","indicator_id")
);
--> statement-breakpoint
CREATE TABLE "forecast" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"indicator_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"value" numeric(20, 6) NOT NULL,
	"method" text,
	"author_name" text,
	"made_on" date,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "forecast_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
CREATE TABLE "observation" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"indicator_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"segment_id" uuid,
	"period_kind" "period_kind" NOT NULL,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"numerator" numeric(20, 6),
	"denominator" numeric(20, 6),
	"value" numeric(20, 6),
	"sample_size" integer,
	"missing_reason" "missing_reason",
	"printed_as" text,
	"comment" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "observation_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "observation_once" UNIQUE NULLS NOT DISTINCT("municipality_id","indicator_id","org_unit_id","segment_id","period_kind","period_from","period_to"),
	CONSTRAINT "observation_period" CHECK ("observation"."period_to" > "observation"."period_from"),
	CONSTRAINT "observation_value_or_reason" CHECK (("observation"."missing_reason" is null) = ("observation"."value" is not null or "observation"."denominator" is not null)),
	CONSTRAINT "observation_fraction" CHECK (("observation"."numerator" is null) = ("observation"."denominator" is null))
);
--> statement-breakpoint
CREATE TABLE "segment" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"segment_set_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"sort" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "segment_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "segment_code" UNIQUE("municipality_id","segment_set_id","code")
);
--> statement-breakpoint
CREATE TABLE "segment_set" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "segment_set_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
CREATE TABLE "target" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"indicator_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"segment_id" uuid,
	"level" "target_level" NOT NULL,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"value" numeric(20, 6),
	"note" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "target_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "target_once" UNIQUE NULLS NOT DISTINCT("municipality_id","indicator_id","org_unit_id","segment_id","level","period_from","period_to"),
	CONSTRAINT "target_value_or_note" CHECK ("target"."value" is not null or "target"."note" is not null)
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"role" "member_role" NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "membership_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "membership_once" UNIQUE("municipality_id","user_id","org_unit_id","role","valid_from")
);
--> statement-breakpoint
CREATE TABLE "municipality" (
	"municipality_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"data_kind" "data_kind" NOT NULL,
	"source" text,
	"note" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "municipality_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "org_unit" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" "org_unit_kind" NOT NULL,
	"sort" integer DEFAULT 0 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "org_unit_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
CREATE TABLE "org_unit_closure" (
	"municipality_id" uuid NOT NULL,
	"ancestor_id" uuid NOT NULL,
	"descendant_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"depth" integer NOT NULL,
	CONSTRAINT "org_unit_closure_municipality_id_ancestor_id_descendant_id_valid_from_pk" PRIMARY KEY("municipality_id","ancestor_id","descendant_id","valid_from")
);
--> statement-breakpoint
CREATE TABLE "org_unit_version" (
	"municipality_id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"name" text NOT NULL,
	"parent_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "org_unit_version_municipality_id_org_unit_id_valid_from_pk" PRIMARY KEY("municipality_id","org_unit_id","valid_from"),
	CONSTRAINT "org_unit_version_valid" CHECK ("org_unit_version"."valid_to" is null or "org_unit_version"."valid_to" > "org_unit_version"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "follow_up" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"kind" "follow_up_kind" NOT NULL,
	"label" text NOT NULL,
	"effective_on" date NOT NULL,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "follow_up_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "follow_up_date" UNIQUE("municipality_id","plan_id","effective_on")
);
--> statement-breakpoint
CREATE TABLE "goal" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"parent_id" uuid,
	"level" integer NOT NULL,
	"code" text,
	"title" text NOT NULL,
	"sort" integer DEFAULT 0 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "goal_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
CREATE TABLE "goal_assessment" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"effective_on" date NOT NULL,
	"fulfilment" "fulfilment" NOT NULL,
	"analysis" text,
	"author_user_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "goal_assessment_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
CREATE TABLE "plan" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"kind" "plan_kind" NOT NULL,
	"title" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_before" date NOT NULL,
	"risk_scale_id" uuid,
	"goal_level_names" text[] DEFAULT '{}' NOT NULL,
	"source" text,
	"note" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "plan_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
CREATE TABLE "quality_area" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"focus_area" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "quality_area_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "quality_area_number" UNIQUE("municipality_id","plan_id","number")
);
--> statement-breakpoint
CREATE TABLE "recommendation" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"received_from" text NOT NULL,
	"received_on" date,
	"due_on" date,
	"self_checks_per_year" integer,
	"follow_up_note" text,
	"answer" text,
	"report_back_on" date,
	"is_answered" boolean DEFAULT false NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "recommendation_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "recommendation_number" UNIQUE("municipality_id","plan_id","number")
);
--> statement-breakpoint
CREATE TABLE "risk_scale" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "risk_scale_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
CREATE TABLE "risk_scale_version" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"risk_scale_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"likelihood_axis" text NOT NULL,
	"severity_axis" text NOT NULL,
	"likelihood_names" text[] NOT NULL,
	"severity_names" text[] NOT NULL,
	"cell_bands" "band"[] NOT NULL,
	"note" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "risk_scale_version_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "risk_scale_version_number" UNIQUE("municipality_id","risk_scale_id","number"),
	CONSTRAINT "risk_scale_version_size" CHECK (cardinality("risk_scale_version"."likelihood_names") between 3 and 6 and cardinality("risk_scale_version"."severity_names") between 3 and 6
        and cardinality("risk_scale_version"."cell_bands") = cardinality("risk_scale_version"."likelihood_names") * cardinality("risk_scale_version"."severity_names"))
);
--> statement-breakpoint
CREATE TABLE "assessment" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"risk_id" uuid NOT NULL,
	"kind" "assessment_kind" NOT NULL,
	"effective_on" date NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"follow_up_id" uuid,
	"scale_version_id" uuid NOT NULL,
	"basis" "assessment_basis" NOT NULL,
	"likelihood" integer,
	"severity" integer,
	"stated_band" "band",
	"reason" text,
	"author_user_id" uuid,
	"author_name" text,
	CONSTRAINT "assessment_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "assessment_basis" CHECK (case when "assessment"."basis" = 'band_only'
        then "assessment"."likelihood" is null and "assessment"."severity" is null and "assessment"."stated_band" is not null
        else "assessment"."likelihood" is not null and "assessment"."severity" is not null and "assessment"."stated_band" is null end)
);
--> statement-breakpoint
CREATE TABLE "risk" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"quality_area_id" uuid,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"owner_title" text,
	"owner_user_id" uuid,
	"sort" integer DEFAULT 0 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "risk_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "risk_code" UNIQUE("municipality_id","plan_id","code")
);
--> statement-breakpoint
CREATE TABLE "risk_state_change" (
	"municipality_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"risk_id" uuid NOT NULL,
	"effective_on" date NOT NULL,
	"state" "risk_state" NOT NULL,
	"close_reason" "risk_close_reason",
	"note" text,
	"author_user_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "risk_state_change_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "risk_state_change_reason" CHECK (("risk_state_change"."state" = 'closed') = ("risk_state_change"."close_reason" is not null))
);
--> statement-breakpoint
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_municipality_id_municipality_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("municipality_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change" ADD CONSTRAINT "change_municipality_id_municipality_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("municipality_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_indicator" ADD CONSTRAINT "goal_indicator_municipality_id_goal_id_goal_municipality_id_id_fk" FOREIGN KEY ("municipality_id","goal_id") REFERENCES "public"."goal"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_indicator" ADD CONSTRAINT "goal_indicator_municipality_id_indicator_id_indicator_municipality_id_id_fk" FOREIGN KEY ("municipality_id","indicator_id") REFERENCES "public"."indicator"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_municipality_id_org_unit_id_org_unit_municipality_id_id_fk" FOREIGN KEY ("municipality_id","org_unit_id") REFERENCES "public"."org_unit"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_indicator" ADD CONSTRAINT "measure_indicator_municipality_id_measure_id_measure_municipality_id_id_fk" FOREIGN KEY ("municipality_id","measure_id") REFERENCES "public"."measure"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_indicator" ADD CONSTRAINT "measure_indicator_municipality_id_indicator_id_indicator_municipality_id_id_fk" FOREIGN KEY ("municipality_id","indicator_id") REFERENCES "public"."indicator"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_indicator" ADD CONSTRAINT "plan_indicator_municipality_id_plan_id_plan_municipality_id_id_fk" FOREIGN KEY ("municipality_id","plan_id") REFERENCES "public"."plan"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_indicator" ADD CONSTRAINT "plan_indicator_municipality_id_indicator_id_indicator_municipality_id_id_fk" FOREIGN KEY ("municipality_id","indicator_id") REFERENCES "public"."indicator"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_indicator" ADD CONSTRAINT "risk_indicator_municipality_id_risk_id_risk_municipality_id_id_fk" FOREIGN KEY ("municipality_id","risk_id") REFERENCES "public"."risk"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_indicator" ADD CONSTRAINT "risk_indicator_municipality_id_indicator_id_indicator_municipality_id_id_fk" FOREIGN KEY ("municipality_id","indicator_id") REFERENCES "public"."indicator"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_municipality_id_measure_id_measure_municipality_id_id_fk" FOREIGN KEY ("municipality_id","measure_id") REFERENCES "public"."measure"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_municipality_id_goal_id_goal_municipality_id_id_fk" FOREIGN KEY ("municipality_id","goal_id") REFERENCES "public"."goal"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_municipality_id_plan_id_plan_municipality_id_id_fk" FOREIGN KEY ("municipality_id","plan_id") REFERENCES "public"."plan"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_municipality_id_refers_to_measure_id_measure_municipality_id_id_fk" FOREIGN KEY ("municipality_id","refers_to_measure_id") REFERENCES "public"."measure"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_recommendation" ADD CONSTRAINT "measure_recommendation_municipality_id_measure_id_measure_municipality_id_id_fk" FOREIGN KEY ("municipality_id","measure_id") REFERENCES "public"."measure"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_recommendation" ADD CONSTRAINT "measure_recommendation_municipality_id_recommendation_id_recommendation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","recommendation_id") REFERENCES "public"."recommendation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_risk" ADD CONSTRAINT "measure_risk_municipality_id_measure_id_measure_municipality_id_id_fk" FOREIGN KEY ("municipality_id","measure_id") REFERENCES "public"."measure"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_risk" ADD CONSTRAINT "measure_risk_municipality_id_risk_id_risk_municipality_id_id_fk" FOREIGN KEY ("municipality_id","risk_id") REFERENCES "public"."risk"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_status" ADD CONSTRAINT "measure_status_municipality_id_measure_id_measure_municipality_id_id_fk" FOREIGN KEY ("municipality_id","measure_id") REFERENCES "public"."measure"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_municipality_id_indicator_id_indicator_municipality_id_id_fk" FOREIGN KEY ("municipality_id","indicator_id") REFERENCES "public"."indicator"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_municipality_id_org_unit_id_org_unit_municipality_id_id_fk" FOREIGN KEY ("municipality_id","org_unit_id") REFERENCES "public"."org_unit"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_municipality_id_segment_id_segment_municipality_id_id_fk" FOREIGN KEY ("municipality_id","segment_id") REFERENCES "public"."segment"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_municipality_id_org_unit_id_org_unit_municipality_id_id_fk" FOREIGN KEY ("municipality_id","org_unit_id") REFERENCES "public"."org_unit"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_indicator" ADD CONSTRAINT "event_indicator_municipality_id_event_id_event_municipality_id_id_fk" FOREIGN KEY ("municipality_id","event_id") REFERENCES "public"."event"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_indicator" ADD CONSTRAINT "event_indicator_municipality_id_indicator_id_indicator_municipality_id_id_fk" FOREIGN KEY ("municipality_id","indicator_id") REFERENCES "public"."indicator"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forecast" ADD CONSTRAINT "forecast_municipality_id_indicator_id_indicator_municipality_id_id_fk" FOREIGN KEY ("municipality_id","indicator_id") REFERENCES "public"."indicator"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forecast" ADD CONSTRAINT "forecast_municipality_id_org_unit_id_org_unit_municipality_id_id_fk" FOREIGN KEY ("municipality_id","org_unit_id") REFERENCES "public"."org_unit"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_municipality_id_indicator_id_indicator_municipality_id_id_fk" FOREIGN KEY ("municipality_id","indicator_id") REFERENCES "public"."indicator"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_municipality_id_org_unit_id_org_unit_municipality_id_id_fk" FOREIGN KEY ("municipality_id","org_unit_id") REFERENCES "public"."org_unit"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_municipality_id_segment_id_segment_municipality_id_id_fk" FOREIGN KEY ("municipality_id","segment_id") REFERENCES "public"."segment"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segment" ADD CONSTRAINT "segment_municipality_id_segment_set_id_segment_set_municipality_id_id_fk" FOREIGN KEY ("municipality_id","segment_set_id") REFERENCES "public"."segment_set"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segment_set" ADD CONSTRAINT "segment_set_municipality_id_municipality_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("municipality_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_municipality_id_indicator_id_indicator_municipality_id_id_fk" FOREIGN KEY ("municipality_id","indicator_id") REFERENCES "public"."indicator"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_municipality_id_org_unit_id_org_unit_municipality_id_id_fk" FOREIGN KEY ("municipality_id","org_unit_id") REFERENCES "public"."org_unit"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_municipality_id_segment_id_segment_municipality_id_id_fk" FOREIGN KEY ("municipality_id","segment_id") REFERENCES "public"."segment"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_municipality_id_org_unit_id_org_unit_municipality_id_id_fk" FOREIGN KEY ("municipality_id","org_unit_id") REFERENCES "public"."org_unit"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "org_unit" ADD CONSTRAINT "org_unit_municipality_id_municipality_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("municipality_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "org_unit_closure" ADD CONSTRAINT "org_unit_closure_municipality_id_ancestor_id_org_unit_municipality_id_id_fk" FOREIGN KEY ("municipality_id","ancestor_id") REFERENCES "public"."org_unit"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "org_unit_closure" ADD CONSTRAINT "org_unit_closure_municipality_id_descendant_id_org_unit_municipality_id_id_fk" FOREIGN KEY ("municipality_id","descendant_id") REFERENCES "public"."org_unit"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "org_unit_version" ADD CONSTRAINT "org_unit_version_municipality_id_org_unit_id_org_unit_municipality_id_id_fk" FOREIGN KEY ("municipality_id","org_unit_id") REFERENCES "public"."org_unit"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "org_unit_version" ADD CONSTRAINT "org_unit_version_municipality_id_parent_id_org_unit_municipality_id_id_fk" FOREIGN KEY ("municipality_id","parent_id") REFERENCES "public"."org_unit"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_municipality_id_plan_id_plan_municipality_id_id_fk" FOREIGN KEY ("municipality_id","plan_id") REFERENCES "public"."plan"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal" ADD CONSTRAINT "goal_municipality_id_plan_id_plan_municipality_id_id_fk" FOREIGN KEY ("municipality_id","plan_id") REFERENCES "public"."plan"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal" ADD CONSTRAINT "goal_municipality_id_parent_id_goal_municipality_id_id_fk" FOREIGN KEY ("municipality_id","parent_id") REFERENCES "public"."goal"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_assessment" ADD CONSTRAINT "goal_assessment_municipality_id_goal_id_goal_municipality_id_id_fk" FOREIGN KEY ("municipality_id","goal_id") REFERENCES "public"."goal"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_municipality_id_org_unit_id_org_unit_municipality_id_id_fk" FOREIGN KEY ("municipality_id","org_unit_id") REFERENCES "public"."org_unit"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_municipality_id_risk_scale_id_risk_scale_municipality_id_id_fk" FOREIGN KEY ("municipality_id","risk_scale_id") REFERENCES "public"."risk_scale"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quality_area" ADD CONSTRAINT "quality_area_municipality_id_plan_id_plan_municipality_id_id_fk" FOREIGN KEY ("municipality_id","plan_id") REFERENCES "public"."plan"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_municipality_id_plan_id_plan_municipality_id_id_fk" FOREIGN KEY ("municipality_id","plan_id") REFERENCES "public"."plan"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_scale" ADD CONSTRAINT "risk_scale_municipality_id_municipality_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("municipality_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_scale_version" ADD CONSTRAINT "risk_scale_version_municipality_id_risk_scale_id_risk_scale_municipality_id_id_fk" FOREIGN KEY ("municipality_id","risk_scale_id") REFERENCES "public"."risk_scale"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_municipality_id_risk_id_risk_municipality_id_id_fk" FOREIGN KEY ("municipality_id","risk_id") REFERENCES "public"."risk"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_municipality_id_follow_up_id_follow_up_municipality_id_id_fk" FOREIGN KEY ("municipality_id","follow_up_id") REFERENCES "public"."follow_up"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_municipality_id_scale_version_id_risk_scale_version_municipality_id_id_fk" FOREIGN KEY ("municipality_id","scale_version_id") REFERENCES "public"."risk_scale_version"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk" ADD CONSTRAINT "risk_municipality_id_plan_id_plan_municipality_id_id_fk" FOREIGN KEY ("municipality_id","plan_id") REFERENCES "public"."plan"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk" ADD CONSTRAINT "risk_municipality_id_quality_area_id_quality_area_municipality_id_id_fk" FOREIGN KEY ("municipality_id","quality_area_id") REFERENCES "public"."quality_area"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_state_change" ADD CONSTRAINT "risk_state_change_municipality_id_risk_id_risk_municipality_id_id_fk" FOREIGN KEY ("municipality_id","risk_id") REFERENCES "public"."risk"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "change_entity" ON "change" USING btree ("municipality_id","entity_type","entity_id");--> statement-breakpoint
CREATE INDEX "change_recorded" ON "change" USING btree ("municipality_id","recorded_at");--> statement-breakpoint
CREATE INDEX "account_user" ON "auth"."account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "auth"."session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "goal_indicator_indicator" ON "goal_indicator" USING btree ("municipality_id","indicator_id");--> statement-breakpoint
CREATE INDEX "indicator_org_unit" ON "indicator" USING btree ("municipality_id","org_unit_id");--> statement-breakpoint
CREATE INDEX "measure_indicator_indicator" ON "measure_indicator" USING btree ("municipality_id","indicator_id");--> statement-breakpoint
CREATE INDEX "plan_indicator_indicator" ON "plan_indicator" USING btree ("municipality_id","indicator_id");--> statement-breakpoint
CREATE INDEX "risk_indicator_indicator" ON "risk_indicator" USING btree ("municipality_id","indicator_id");--> statement-breakpoint
CREATE INDEX "activity_measure" ON "activity" USING btree ("municipality_id","measure_id");--> statement-breakpoint
CREATE INDEX "activity_goal" ON "activity" USING btree ("municipality_id","goal_id");--> statement-breakpoint
CREATE INDEX "measure_plan" ON "measure" USING btree ("municipality_id","plan_id");--> statement-breakpoint
CREATE INDEX "measure_risk_risk" ON "measure_risk" USING btree ("municipality_id","risk_id");--> statement-breakpoint
CREATE INDEX "measure_status_measure" ON "measure_status" USING btree ("municipality_id","measure_id","effective_on");--> statement-breakpoint
CREATE INDEX "event_indicator_indicator" ON "event_indicator" USING btree ("municipality_id","indicator_id");--> statement-breakpoint
CREATE INDEX "forecast_indicator" ON "forecast" USING btree ("municipality_id","indicator_id");--> statement-breakpoint
CREATE INDEX "membership_user" ON "membership" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "org_unit_closure_descendant" ON "org_unit_closure" USING btree ("municipality_id","descendant_id");--> statement-breakpoint
CREATE INDEX "goal_plan" ON "goal" USING btree ("municipality_id","plan_id");--> statement-breakpoint
CREATE INDEX "goal_assessment_goal" ON "goal_assessment" USING btree ("municipality_id","goal_id","effective_on");--> statement-breakpoint
CREATE INDEX "plan_org_unit" ON "plan" USING btree ("municipality_id","org_unit_id");--> statement-breakpoint
CREATE INDEX "assessment_risk" ON "assessment" USING btree ("municipality_id","risk_id","kind","effective_on");--> statement-breakpoint
CREATE INDEX "risk_state_change_risk" ON "risk_state_change" USING btree ("municipality_id","risk_id","effective_on");
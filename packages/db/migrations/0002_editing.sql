CREATE TYPE "public"."recommendation_status" AS ENUM('unanswered', 'answered', 'ongoing', 'done');--> statement-breakpoint
CREATE TABLE "fact_withdrawal" (
	"municipality_id" uuid NOT NULL,
	"fact_id" uuid NOT NULL,
	"fact_type" text NOT NULL,
	"reason" text,
	"author_user_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fact_withdrawal_municipality_id_fact_id_pk" PRIMARY KEY("municipality_id","fact_id")
);
--> statement-breakpoint
CREATE TABLE "draft" (
	"municipality_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"body" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "draft_municipality_id_user_id_key_pk" PRIMARY KEY("municipality_id","user_id","key")
);
--> statement-breakpoint
CREATE TABLE "measure_goal" (
	"municipality_id" uuid NOT NULL,
	"measure_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	CONSTRAINT "measure_goal_municipality_id_measure_id_goal_id_pk" PRIMARY KEY("municipality_id","measure_id","goal_id")
);
--> statement-breakpoint
ALTER TABLE "change" ADD COLUMN "subject_id" uuid;--> statement-breakpoint
ALTER TABLE "change" ADD COLUMN "plan_id" uuid;--> statement-breakpoint
ALTER TABLE "activity" ADD COLUMN "added_on" date;--> statement-breakpoint
ALTER TABLE "measure" ADD COLUMN "added_on" date;--> statement-breakpoint
ALTER TABLE "goal" ADD COLUMN "added_on" date;--> statement-breakpoint
ALTER TABLE "recommendation" ADD COLUMN "added_on" date;--> statement-breakpoint
ALTER TABLE "change" ADD COLUMN "undoes_change_id" uuid;--> statement-breakpoint
ALTER TABLE "activity" ADD COLUMN "owner_user_id" uuid;--> statement-breakpoint
ALTER TABLE "activity" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "measure" ADD COLUMN "has_deviation" boolean;--> statement-breakpoint
ALTER TABLE "measure" ADD COLUMN "analysis" text;--> statement-breakpoint
ALTER TABLE "measure" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "measure_status" ADD COLUMN "author_name" text;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "person_name" text;--> statement-breakpoint
ALTER TABLE "goal" ADD COLUMN "description" text;--> statement-breakpoint
ALTER TABLE "goal" ADD COLUMN "owner_title" text;--> statement-breakpoint
ALTER TABLE "goal" ADD COLUMN "owner_user_id" uuid;--> statement-breakpoint
ALTER TABLE "goal" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "goal_assessment" ADD COLUMN "author_name" text;--> statement-breakpoint
ALTER TABLE "plan" ADD COLUMN "copied_from_plan_id" uuid;--> statement-breakpoint
ALTER TABLE "plan" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "quality_area" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "recommendation" ADD COLUMN "text" text;--> statement-breakpoint
-- A change of type rewrites the rows whatever row-level security says; what was answered stays answered.
ALTER TABLE "recommendation" RENAME COLUMN "is_answered" TO "status";--> statement-breakpoint
ALTER TABLE "recommendation" ALTER COLUMN "status" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "recommendation" ALTER COLUMN "status" TYPE "recommendation_status"
  USING (CASE WHEN "status" THEN 'answered' ELSE 'unanswered' END)::recommendation_status;--> statement-breakpoint
ALTER TABLE "recommendation" ALTER COLUMN "status" SET DEFAULT 'unanswered';--> statement-breakpoint
ALTER TABLE "recommendation" ADD COLUMN "owner_title" text;--> statement-breakpoint
ALTER TABLE "recommendation" ADD COLUMN "owner_user_id" uuid;--> statement-breakpoint
ALTER TABLE "recommendation" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "fact_withdrawal" ADD CONSTRAINT "fact_withdrawal_municipality_id_municipality_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("municipality_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_municipality_id_municipality_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("municipality_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_goal" ADD CONSTRAINT "measure_goal_municipality_id_measure_id_measure_municipality_id_id_fk" FOREIGN KEY ("municipality_id","measure_id") REFERENCES "public"."measure"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_goal" ADD CONSTRAINT "measure_goal_municipality_id_goal_id_goal_municipality_id_id_fk" FOREIGN KEY ("municipality_id","goal_id") REFERENCES "public"."goal"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "measure_goal_goal" ON "measure_goal" USING btree ("municipality_id","goal_id");--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_municipality_id_copied_from_plan_id_plan_municipality_id_id_fk" FOREIGN KEY ("municipality_id","copied_from_plan_id") REFERENCES "public"."plan"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "change_subject" ON "change" USING btree ("municipality_id","subject_id","recorded_at");--> statement-breakpoint
CREATE INDEX "change_plan" ON "change" USING btree ("municipality_id","plan_id","effective_on");--> statement-breakpoint
CREATE INDEX "measure_recommendation_recommendation" ON "measure_recommendation" USING btree ("municipality_id","recommendation_id");--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_dates" CHECK ("activity"."ends_on" >= "activity"."starts_on");--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_dates" CHECK ("measure"."due_on" >= "measure"."starts_on");--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_dates" CHECK ("plan"."ends_before" > "plan"."starts_on");--> statement-breakpoint
-- The owner is under row-level security too; it is lifted for the statements that fill in what older history lacks.
ALTER TABLE "change" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "assessment" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "risk" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "measure" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "change" c SET "subject_id" = a."risk_id", "plan_id" = r."plan_id"
  FROM "assessment" a JOIN "risk" r ON r."municipality_id" = a."municipality_id" AND r."id" = a."risk_id"
  WHERE c."entity_type" = 'assessment' AND a."municipality_id" = c."municipality_id" AND a."id" = c."entity_id";--> statement-breakpoint
UPDATE "change" c SET "plan_id" = r."plan_id" FROM "risk" r
  WHERE c."entity_type" = 'risk' AND r."municipality_id" = c."municipality_id" AND r."id" = c."entity_id";--> statement-breakpoint
UPDATE "change" c SET "plan_id" = m."plan_id" FROM "measure" m
  WHERE c."entity_type" = 'measure' AND m."municipality_id" = c."municipality_id" AND m."id" = c."entity_id";--> statement-breakpoint
UPDATE "change" SET "plan_id" = "entity_id" WHERE "entity_type" = 'plan';--> statement-breakpoint
UPDATE "change" SET "subject_id" = "entity_id" WHERE "subject_id" IS NULL;--> statement-breakpoint
ALTER TABLE "change" ALTER COLUMN "subject_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "change" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "assessment" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "risk" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "measure" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
SELECT protect_domain_table('measure_goal', 'SELECT, INSERT, UPDATE, DELETE');--> statement-breakpoint
SELECT protect_domain_table('fact_withdrawal', 'SELECT, INSERT');--> statement-breakpoint
SELECT protect_domain_table('draft', 'SELECT, INSERT, UPDATE, DELETE');--> statement-breakpoint
-- A draft is nobody's but the writer's, also inside the municipality.
CREATE POLICY own_draft ON "draft" AS RESTRICTIVE
  USING (user_id = current_viewer()) WITH CHECK (user_id = current_viewer());
